package org.regesta.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Declared;

/**
 * A request to bring something in.
 *
 * @param number what people call it by: "import 42"
 * @param paths folders and files, absolute
 * @param declared what the options said about every item
 * @param called what people call what it brings in, where its paths do not say it: "f1.txt, and 2
 *     more, sent by the browser"
 */
public record ImportOrder(
    long number, List<Path> paths, Declared declared, Instant placed, Optional<String> called) {

  public ImportOrder {
    paths = List.copyOf(paths);
  }

  /** An order whose paths say what it brings in. */
  public ImportOrder(long number, List<Path> paths, Declared declared, Instant placed) {
    this(number, paths, declared, placed, Optional.empty());
  }

  /** What it brings in, short enough for a heading. */
  public String inShort() {
    return called.orElseGet(() -> {
      var first = paths.getFirst().getFileName();
      var name = String.valueOf(first == null ? paths.getFirst() : first);
      return paths.size() == 1 ? name : name + " and " + (paths.size() - 1) + " more";
    });
  }
}
