package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies of the WARC files that were brought in, byte for byte, each once: {@code
 * captures/imported/<sha-256>.warc.gz}.
 */
final class ImportedWarcs {

  static final String FOLDER = Segments.FOLDER + "/imported";

  private final Path home;
  private final Limits limits;

  /**
   * What a path held when it was copied last; as long as it has not changed, it is not read again.
   */
  private final Map<Path, Version> known = new HashMap<>();

  /**
   * A copy.
   *
   * @param name relative to the home
   */
  record Copy(String name, Sha256 digest) {}

  private record Version(long length, long modified, Copy copy) {}

  ImportedWarcs(Path home, Limits limits) {
    this.home = home;
    this.limits = limits;
  }

  /**
   * The copy of this file, made where there is none yet; it is on the disk for certain.
   *
   * @throws SourceChanged where the file cannot be read
   */
  synchronized Copy copy(Path warc) throws SourceChanged {
    var version = known.get(warc);
    long length = length(warc);
    long modified = modified(warc);
    if (version == null || version.length() != length || version.modified() != modified) {
      version = new Version(length, modified, make(warc, length));
      if (known.size() > 1_000) {
        known.clear();
      }
      known.put(warc, version);
    }
    return version.copy();
  }

  private Copy make(Path warc, long length) throws SourceChanged {
    var digest = digest(warc);
    var name = FOLDER + "/" + digest + (isGzip(warc) ? ".warc.gz" : ".warc");
    var target = home.resolve(name);
    try {
      if (!Files.exists(target) || Files.size(target) != length) {
        Files.createDirectories(home.resolve(FOLDER));
        Room.leave(home, length, limits);
        write(warc, target, digest);
      }
      return new Copy(name, digest);
    } catch (SourceChanged e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("copying " + warc + " into the home failed", e);
    }
  }

  private void write(Path warc, Path target, Sha256 expected) throws IOException {
    var part = target.resolveSibling(expected + ".part");
    try {
      try (var out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        Files.copy(warc, Channels.newOutputStream(out));
        out.force(true);
      }
      if (!digest(part).equals(expected)) {
        throw new SourceChanged("it changed while it was read; bring it in again");
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Segments.forceFolder(home.resolve(FOLDER));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Sha256 digest(Path file) throws SourceChanged {
    return switch (Reading.of(Content.of(file), Limits.NONE)) {
      case Reading.Read(var digest, _) -> digest;
      case Reading.Unreadable(var reason) -> throw new SourceChanged(reason);
    };
  }

  private static boolean isGzip(Path file) throws SourceChanged {
    try (var in = Files.newInputStream(file)) {
      return in.read() == GzipMember.MAGIC_1;
    } catch (IOException e) {
      throw new SourceChanged("cannot be read: " + Reason.of(e));
    }
  }

  private static long length(Path file) throws SourceChanged {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new SourceChanged("cannot be read: " + Reason.of(e));
    }
  }

  private static long modified(Path file) throws SourceChanged {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new SourceChanged("cannot be read: " + Reason.of(e));
    }
  }
}
