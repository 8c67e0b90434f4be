package org.regesta.batch;

import java.nio.file.Path;
import org.regesta.home.DatabaseAddress;
import org.regesta.reading.ArticleReader;
import org.regesta.text.extractor.DirectExtractor;

/** An import in a process of its own, so that it can be killed. */
final class ChildImport {

  private ChildImport() {}

  /** URL, user, password, home, order. */
  public static void main(String[] arguments) {
    var address = new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
    try (var workshop =
        new Workshop(
            address,
            Path.of(arguments[3]),
            new DirectExtractor(),
            new ArticleAnalysis(new ArticleReader()))) {
      var standing = workshop.worker.run(Long.parseLong(arguments[4]), new StopSignal());
      System.exit(standing.isPresent() && standing.get().over() ? 0 : 1);
    }
  }
}
