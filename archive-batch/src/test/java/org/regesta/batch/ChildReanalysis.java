package org.regesta.batch;

import java.nio.file.Path;
import org.regesta.home.DatabaseAddress;
import org.regesta.reading.ArticleReader;
import org.regesta.text.extractor.DirectExtractor;

/** A reanalysis in a process of its own that dies behind its first capture, as by kill -9. */
final class ChildReanalysis {

  static final int KILLED = 137;

  private ChildReanalysis() {}

  /** URL, user, password, home. */
  public static void main(String[] arguments) {
    var address = new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
    var analysis = new ArticleAnalysis(new ArticleReader());
    try (var workshop =
        new Workshop(address, Path.of(arguments[3]), new DirectExtractor(), analysis)) {
      ReanalyseJobTest.job(workshop, analysis)
          .run(Reanalysis.Scope.ALL, new StopSignal(), _ -> Runtime.getRuntime().halt(KILLED));
    }
  }
}
