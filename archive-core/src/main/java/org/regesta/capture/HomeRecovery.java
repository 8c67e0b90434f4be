package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the files of a home and the rows of its database together. Whatever it removes from a
 * segment was either never whole, or lies in {@code captures/recovered/} first.
 */
final class HomeRecovery {

  private final Path home;
  private final FileRows rows;
  private final List<Recovery.Cut> cut = new ArrayList<>();
  private final List<Recovery.Recovered> recovered = new ArrayList<>();
  private final List<String> damage = new ArrayList<>();

  private HomeRecovery(Path home, FileRows rows) {
    this.home = home;
    this.rows = rows;
  }

  static Recovery of(Path home, FileRows rows) throws IOException {
    return new HomeRecovery(home, rows).run();
  }

  private Recovery run() throws IOException {
    for (var segment : Segments.names(home)) {
      recover(segment);
    }
    for (var file : rows.names()) {
      compare(file);
    }
    removeUnfinishedCopies();
    return new Recovery(cut, recovered, damage);
  }

  /** Leaves alone what somebody appends to at this moment. */
  private void recover(String segment) throws IOException {
    var lock = SegmentLock.of(home.resolve(segment));
    if (lock.isPresent()) {
      try (var _ = lock.get()) {
        var found = SegmentRecovery.of(home, segment, rows);
        cut.addAll(found.cut());
        recovered.addAll(found.recovered());
      }
    }
  }

  private void compare(String file) throws IOException {
    long promised = rows.end(file);
    var path = home.resolve(file);
    if (!Files.exists(path)) {
      if (promised > 0) {
        damage.add(file + " is not there; restore it from a backup");
      }
    } else if (Files.size(path) < promised) {
      damage.add(
          "%s has %,d bytes, but captures lie in it up to byte %,d; restore it from a backup"
              .formatted(file, Files.size(path), promised));
    }
  }

  private void removeUnfinishedCopies() throws IOException {
    for (var folder : List.of(ImportedWarcs.FOLDER, Recovered.FOLDER)) {
      if (Files.isDirectory(home.resolve(folder))) {
        try (var parts = Files.newDirectoryStream(home.resolve(folder), "*.part")) {
          for (var part : parts) {
            Files.delete(part);
          }
        }
      }
    }
  }
}
