package org.regesta.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.regesta.capture.Declared;

/**
 * A request to bring something in.
 *
 * @param number what people call it by: "import 42"
 * @param paths folders and files, absolute
 * @param declared what the options said about every item
 */
public record ImportOrder(long number, List<Path> paths, Declared declared, Instant placed) {

  public ImportOrder {
    paths = List.copyOf(paths);
  }
}
