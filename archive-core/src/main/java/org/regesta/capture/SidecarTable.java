package org.regesta.capture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/**
 * A table that describes the files of its folder and of the folders below: RFC 4180, a header line,
 * "," or ";" between fields, the column {@code file} relative to the table.
 */
final class SidecarTable {

  private static final long LONGEST = 64L << 20;

  private final String name;
  private final @Nullable String problem;
  private final Map<String, Row> rows;
  private final Set<String> asked = new HashSet<>();

  private record Row(String where, Sidecar sidecar) {}

  private SidecarTable(String name, @Nullable String problem, Map<String, Row> rows) {
    this.name = name;
    this.problem = problem;
    this.rows = rows;
  }

  static Optional<SidecarTable> in(Path folder) {
    for (var name : List.of("sidecar.csv", "metadata.csv")) {
      if (Files.exists(folder.resolve(name))) {
        return Optional.of(read(folder.resolve(name)));
      }
    }
    return Optional.empty();
  }

  /**
   * What the table says about a file.
   *
   * @param path relative to the table's folder, "/" between
   */
  Sidecar row(String path) {
    var key = key(path);
    asked.add(key);
    if (problem != null) {
      return new Sidecar.Broken(problem);
    }
    var row = rows.get(key);
    return row == null ? new Sidecar.Said(Declared.NOTHING) : row.sidecar();
  }

  /** The files that the table names and nobody asked for: path, and what to tell about it. */
  Map<String, String> unclaimed() {
    Map<String, String> left = new LinkedHashMap<>();
    if (asked.isEmpty() && rows.isEmpty()) {
      left.put(name, problem != null ? problem : name + " describes no file, and lies beside none");
    }
    rows.forEach((path, row) -> {
      if (!asked.contains(path)) {
        left.put(path, row.where() + " describes a file that is not there");
      }
    });
    return left;
  }

  private static SidecarTable read(Path file) {
    var name = Sidecars.name(file);
    try {
      if (Files.size(file) > LONGEST) {
        throw new BrokenSidecar(name + " is longer than 64 MiB; split it over folders");
      }
      return new SidecarTable(
          name, null, rows(name, SidecarText.of(name, Files.readAllBytes(file))));
    } catch (IOException e) {
      return new SidecarTable(name, name + " cannot be read: " + Reason.of(e), Map.of());
    } catch (BrokenSidecar e) {
      return new SidecarTable(name, e.reason(), Map.of());
    }
  }

  private static Map<String, Row> rows(String name, String text) throws BrokenSidecar, IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (var parser = format(text).parse(new StringReader(text))) {
      var columns = parser.getHeaderNames().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
      if (!columns.contains("file")) {
        throw new BrokenSidecar(name + " has no column 'file'");
      }
      for (var record : parser) {
        if (!record.stream().allMatch(String::isBlank)) {
          add(rows, name + " line " + (record.getRecordNumber() + 1), record);
        }
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenSidecar(name + " is not a table: " + e.getMessage());
    }
    return rows;
  }

  private static void add(Map<String, Row> rows, String where, CSVRecord record)
      throws BrokenSidecar {
    var key = key(value(record, "file"));
    if (key.isEmpty()) {
      throw new BrokenSidecar(where + ": file is empty");
    }
    if (rows.put(key, new Row(where, sidecar(where, record))) != null) {
      throw new BrokenSidecar(where + ": file '" + key + "' stands there twice");
    }
  }

  private static CSVFormat format(String text) {
    var header = text.lines().findFirst().orElse("");
    char delimiter = header.contains(";") && !header.contains(",") ? ';' : ',';
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .setAllowMissingColumnNames(true)
        .setIgnoreEmptyLines(false)
        .setTrim(true)
        .get();
  }

  private static Sidecar sidecar(String where, CSVRecord record) {
    if (!record.isConsistent()) {
      return new Sidecar.Broken(where + " has another number of fields than the header");
    }
    Map<String, String> texts = new TreeMap<>();
    for (var field :
        List.of("url", "title", "publisher", "published", "captured", "rights", "collection")) {
      var value = value(record, field);
      if (!value.isEmpty()) {
        texts.put(field, value);
      }
    }
    try {
      var authors = Declared.authorsIn(value(record, "authors"));
      return new Sidecar.Said(new SidecarFields(where, texts, authors).declared());
    } catch (BrokenSidecar e) {
      return new Sidecar.Broken(e.reason());
    }
  }

  private static String value(CSVRecord record, String column) {
    return record.isSet(column) ? record.get(column).strip() : "";
  }

  /** Paths are compared in one Unicode form and with one separator. */
  private static String key(String path) {
    var plain = path.strip().replace('\\', '/');
    return Normalizer.normalize(
        plain.startsWith("./") ? plain.substring(2) : plain, Normalizer.Form.NFC);
  }
}
