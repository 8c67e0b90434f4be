package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder of bytes that no row knows. */
final class Recovered {

  static final String FOLDER = Segments.FOLDER + "/recovered";

  private Recovered() {}

  /**
   * Copies a stretch of a segment there; the same stretch is copied once.
   *
   * @param extension tells a whole record from bytes that are none
   */
  static Recovery.Recovered copy(Path home, String segment, StoredRecord stretch, String extension)
      throws IOException {
    var digest = digest(stretch);
    var stem = Sidecars.name(stretch.file()).replace(".warc.gz", "");
    var name =
        "%s/%s-%012d-%s%s"
            .formatted(FOLDER, stem, stretch.offset(), digest.hex().substring(0, 8), extension);
    if (!Files.exists(home.resolve(name))) {
      write(home.resolve(name), stretch);
    }
    return new Recovery.Recovered(segment, stretch.offset(), stretch.length(), name);
  }

  private static Sha256 digest(StoredRecord stretch) throws IOException {
    return switch (Reading.of(stretch::raw, Limits.NONE)) {
      case Reading.Read(var digest, _) -> digest;
      case Reading.Unreadable(var reason) ->
          throw new IOException(stretch.file() + " at byte " + stretch.offset() + " " + reason);
    };
  }

  private static void write(Path target, StoredRecord stretch) throws IOException {
    var folder = Files.createDirectories(target.resolveSibling(""));
    var part = folder.resolve(Sidecars.name(target) + ".part");
    try (var in = new BufferedInputStream(stretch.raw());
        var out =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      in.transferTo(Channels.newOutputStream(out));
      out.force(true);
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    Segments.forceFolder(folder);
  }
}
