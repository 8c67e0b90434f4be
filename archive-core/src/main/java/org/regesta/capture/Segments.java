package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a home, {@code captures/segment-NNNNNN.warc.gz}: appended to by one thread at a
 * time, the next one begun where one is full or somebody else's.
 *
 * <p>Once a write or a force has failed, what the disk holds is unknown: nothing more is appended
 * until the next start, when recovery compares files and rows.
 */
final class Segments implements AutoCloseable {

  static final String FOLDER = "captures";
  static final Pattern NAME = Pattern.compile("segment-(\\d{6})\\.warc\\.gz");

  private final Path home;
  private final Limits limits;
  private final UUID homeId;
  private final FileRows rows;
  private @Nullable Segment current;
  private @Nullable String failure;

  Segments(Path home, Limits limits, UUID homeId, FileRows rows) {
    this.home = home;
    this.limits = limits;
    this.homeId = homeId;
    this.rows = rows;
  }

  /**
   * Appends a record; it is on the disk for certain only after {@link #force()}.
   *
   * @throws SourceChanged where the file is not any more what it was
   * @throws DiskFull where there is no room
   */
  synchronized Place append(LooseRecord record) throws SourceChanged {
    refuseAfterFailure();
    try {
      leaveRoom(record.length());
      var segment = writable(record.date());
      var header = record.header(homeId + " " + segment.name() + " " + segment.size());
      return segment.append(
          header, record.content(), new Reading.Read(record.digest(), record.length()));
    } catch (SourceChanged e) {
      throw e;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  synchronized void force() {
    refuseAfterFailure();
    try {
      if (current != null) {
        current.force();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The names of all segments, relative to the home, in their order. */
  static List<String> names(Path home) throws IOException {
    var folder = home.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(Sidecars::name)
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .map(name -> FOLDER + "/" + name)
          .toList();
    }
  }

  private Segment writable(Instant now) throws IOException {
    if (current != null && current.size() >= limits.segment()) {
      current.finish();
      current = null;
    }
    if (current == null) {
      current = openNext(now);
    }
    return current;
  }

  private Segment openNext(Instant now) throws IOException {
    Files.createDirectories(home.resolve(FOLDER));
    var names = names(home);
    for (int number = Math.max(1, last(names)); ; number++) {
      var name = FOLDER + "/segment-%06d.warc.gz".formatted(number);
      if (isShort(name)) {
        continue;
      }
      var opened = Segment.open(home, name);
      if (opened.isPresent()) {
        var segment = opened.get();
        if (segment.size() == 0) {
          begin(segment, now);
        }
        if (segment.size() < limits.segment()) {
          return segment;
        }
        segment.finish();
      }
    }
  }

  /** Bytes that rows count on are gone: what was appended there would stand in for them. */
  private boolean isShort(String name) throws IOException {
    var file = home.resolve(name);
    return rows.end(name) > (Files.exists(file) ? Files.size(file) : 0);
  }

  private static int last(List<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    var matcher = NAME.matcher(names.getLast().substring(FOLDER.length() + 1));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private void begin(Segment segment, Instant now) throws IOException {
    var fields =
        ("software: Regesta\r\nformat: WARC File Format 1.1\r\n"
                + "conformsTo: http://iipc.github.io/warc-specifications/specifications/"
                + "warc-format/warc-1.1/\r\nisPartOf: urn:uuid:"
                + homeId
                + "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    var header =
        new WarcHeader("warcinfo")
            .field(
                "WARC-Record-ID",
                "<urn:uuid:" + LooseRecord.uuid(homeId + " " + segment.name()) + ">")
            .date("WARC-Date", now)
            .field("WARC-Filename", segment.name().substring(FOLDER.length() + 1))
            .field("WARC-Block-Digest", "sha256:" + Sha256.of(fields).hex())
            .field("Content-Type", "application/warc-fields")
            .before(fields.length);
    var promised = new Reading.Read(Sha256.of(fields), fields.length);
    segment.append(header, Content.of(fields), promised);
    segment.force();
    forceFolder(home.resolve(FOLDER));
  }

  /** What was written to a file is on the disk when this returns. */
  static void forceFile(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A new name is durable once its folder is. */
  static void forceFolder(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private void leaveRoom(long bytes) throws IOException {
    Room.leave(home, bytes, limits);
  }

  private void refuseAfterFailure() {
    if (failure != null) {
      throw new UncheckedIOException(new IOException(failure));
    }
  }

  private UncheckedIOException failed(IOException e) {
    var where = current == null ? home.resolve(FOLDER).toString() : current.name();
    failure = "writing to " + where + " failed (" + e.getMessage() + "); start again once it works";
    return new UncheckedIOException(failure, e);
  }

  @Override
  public synchronized void close() {
    try {
      if (current != null) {
        current.close();
        current = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
