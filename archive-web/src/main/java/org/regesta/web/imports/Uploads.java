package org.regesta.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.capture.Sha256;
import org.regesta.capture.Sidecars;
import org.regesta.web.Doorway;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lays down what is sent, under names that no system stumbles over. The folder is named by what is
 * in it: the same files sent twice are the same sources, and are already held.
 */
@Component
public class Uploads {

  private static final int LONGEST_NAME = 100;

  /** Hidden, so that no walk takes it for a source. */
  private static final String NAMES = ".names.tsv";

  private final Doorway door;

  Uploads(Doorway door) {
    this.door = door;
  }

  /**
   * What lies in the home now.
   *
   * @param names as the files were called, each with the name that it has now
   */
  record Laid(Path folder, List<Name> names) {
    Laid {
      names = List.copyOf(names);
    }

    /** "f1.txt, and 2 more, sent by the browser"; what only describes others is named last. */
    String called() {
      var sources = names.stream().filter(name -> !Sidecars.isTable(name.kept())).toList();
      var first = (sources.isEmpty() ? names : sources).getFirst().given();
      var shown = first.replaceAll("\\p{Cntrl}", " ");
      return names.size() == 1
          ? shown + ", sent by the browser"
          : "%s, and %d more, sent by the browser".formatted(shown, names.size() - 1);
    }
  }

  /** A file as it was called, and as it is called now. */
  public record Name(String given, String kept) {}

  Laid lay(List<MultipartFile> files) throws Refusal {
    try {
      Files.createDirectories(door.incoming());
      leaveRoom(files);
      var draft = Files.createTempDirectory(door.incoming(), ".upload-");
      try {
        return settled(draft, files);
      } finally {
        FileSystemUtils.deleteRecursively(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent could not be laid down", e);
    }
  }

  private Laid settled(Path draft, List<MultipartFile> files) throws IOException {
    var taken = new HashSet<String>();
    var names = new ArrayList<Name>();
    var whole = Sha256.digest();
    for (var file : files) {
      var given = given(file);
      var kept = free(safe(given), taken);
      names.add(new Name(given, kept));
      whole.update(
          (kept + "\n" + copy(file, draft.resolve(kept)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        draft.resolve(NAMES),
        names.stream()
            .map(name -> name.kept() + "\t" + name.given().replaceAll("\\p{Cntrl}", " ") + "\n")
            .collect(Collectors.joining()));
    var folder = door.incoming().resolve(Sha256.of(whole.digest()).name());
    try {
      Files.move(draft, folder);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // the very same was sent before
    }
    return new Laid(folder, names);
  }

  /** How files were called that had to be called otherwise; none where nothing was sent. */
  public List<Name> renamed(Path folder) {
    var names = folder.resolve(NAMES);
    if (!folder.startsWith(door.incoming()) || !Files.isRegularFile(names)) {
      return List.of();
    }
    try (var lines = Files.lines(names)) {
      return lines
          .map(line -> line.split("\t", 2))
          .filter(parts -> parts.length == 2 && !parts[0].equals(parts[1]))
          .map(parts -> new Name(parts[1], parts[0]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest of what was copied. */
  private static String copy(MultipartFile file, Path to) throws IOException {
    var digest = Sha256.digest();
    try (InputStream in = file.getInputStream();
        var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void leaveRoom(List<MultipartFile> files) throws IOException, Refusal {
    long wanted = files.stream().mapToLong(MultipartFile::getSize).sum();
    long free = Files.getFileStore(door.incoming()).getUsableSpace();
    if (free - wanted < door.reserve()) {
      throw new Refusal(
          "files",
          String.format(
              Locale.ENGLISH,
              "The disk is nearly full: %,d bytes are free, %,d were sent, %,d are kept in reserve. Nothing was kept; make room, then send them again.",
              free,
              wanted,
              door.reserve()));
    }
  }

  private static String given(MultipartFile file) {
    var name = file.getOriginalFilename();
    return name == null || name.isBlank() ? "unnamed" : name;
  }

  /** The last part of a path, of letters that every file system has; never a hidden file. */
  static String safe(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[.-]+", "");
    var name = plain.isEmpty() ? "unnamed" : plain;
    return name.length() <= LONGEST_NAME ? name : shortened(name);
  }

  /** The extension stays: a file's description is found by it. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    var extension = dot < 0 || name.length() - dot > 20 ? "" : name.substring(dot);
    return name.substring(0, LONGEST_NAME - extension.length()) + extension;
  }

  private static String free(String name, Set<String> taken) {
    var wanted = name;
    for (int n = 2; !taken.add(wanted.toLowerCase(Locale.ROOT)); n++) {
      wanted = n + "-" + name;
    }
    return wanted;
  }
}
