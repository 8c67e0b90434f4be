package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

/** Turns a file into the items it holds: itself, or the records of a container. */
final class FileReader {

  private final Limits limits;

  FileReader(Limits limits) {
    this.limits = limits;
  }

  Iterator<Unnumbered> read(Met met) {
    return switch (met) {
      case Met.Barred(var name, var reason) -> one(Unnumbered.unreadable(name, reason));
      case Met.Found found -> open(found);
    };
  }

  void close() {}

  private Iterator<Unnumbered> open(Met.Found found) {
    try {
      return one(loose(found));
    } catch (IOException e) {
      return one(Unnumbered.unreadable(found.name(), "cannot be read: " + Reason.of(e)));
    }
  }

  private Unnumbered loose(Met.Found found) throws IOException {
    long length = Files.size(found.file());
    if (length == 0) {
      return Unnumbered.unreadable(found.name(), "the file is empty");
    }
    if (length > limits.item()) {
      return Unnumbered.unreadable(found.name(), limits.tooLong(length));
    }
    try (var probe = Files.newInputStream(found.file())) {
      probe.read();
    }
    var modified =
        Files.getLastModifiedTime(found.file()).toInstant().truncatedTo(ChronoUnit.MICROS);
    return position ->
        new Arrival.Offered(
            position,
            found.name(),
            source(found),
            Content.of(found.file()),
            null,
            found.declared().captured(),
            found.declared(),
            new Arrival.LooseFile(found.file(), modified));
  }

  private static SourceUri source(Met.Found found) {
    var url = found.declared().url();
    return new SourceUri(url != null ? url : fileUri(found.file()));
  }

  static String fileUri(Path file) {
    return file.toAbsolutePath().normalize().toUri().toString();
  }

  private static Iterator<Unnumbered> one(Unnumbered item) {
    return List.of(item).iterator();
  }
}
