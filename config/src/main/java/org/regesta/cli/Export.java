package org.regesta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.CitationLists;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;

/**
 * A list of citations on its way out. Each way returns what is wrong with the query, if anything.
 */
record Export(
    CitationFormat format, TimelineQuery query, CitationLists.Of what, CitationLists lists) {

  /** After so many citations it is looked whether somebody still reads. */
  private static final int LOOK = 100;

  /** Whoever reads has had enough ("head"). */
  private static final class Closed extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** To the standard output; a closed pipe ends it, and is no failure. */
  Optional<String> to(PrintWriter out) throws IOException {
    var writer = format.begin(out);
    try {
      var problem =
          problem(
              lists.found(
                  query,
                  what,
                  citation -> {
                    writer.add(citation);
                    if (writer.written() % LOOK == 0 && out.checkError()) {
                      throw new Closed();
                    }
                  }));
      if (problem.isEmpty()) {
        writer.end();
      }
      out.flush();
      return problem;
    } catch (Closed enough) {
      return Optional.empty();
    }
  }

  /** To a file, which stands there only once it is whole. */
  Optional<String> to(Path file, PrintWriter messages) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      var problem = to(part);
      if (problem.isEmpty()) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        messages.println("written to " + file);
        messages.flush();
      }
      return problem;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Optional<String> to(Path part) throws IOException {
    try (var out = Files.newBufferedWriter(part)) {
      var writer = format.begin(out);
      var problem = problem(lists.found(query, what, writer::add));
      if (problem.isEmpty()) {
        writer.end();
      }
      return problem;
    }
  }

  private static Optional<String> problem(SearchAnswer answer) {
    return switch (answer) {
      case SearchAnswer.Found found -> Optional.empty();
      case SearchAnswer.NotUnderstood(var message) -> Optional.of(message);
    };
  }
}
