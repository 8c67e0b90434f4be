package org.regesta.inspect;

import java.nio.file.Path;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.capture.Sidecar;
import org.regesta.capture.Sidecars;
import org.regesta.reading.ArticleReader;
import org.regesta.reading.Circumstances;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

/**
 * Reads a file the whole way, with what lies beside it.
 *
 * @param declared by the options; it outweighs a sidecar
 */
record FileInspection(TextExtractor extractor, ArticleReader reader, Declared declared) {

  Inspected of(Path file) {
    return switch (Sidecars.of(file)) {
      case Sidecar.Said(var beside) -> extracted(file, declared.orElse(beside));
      case Sidecar.Broken(var reason) -> new Inspected.Refused(name(file), reason);
    };
  }

  private Inspected extracted(Path file, Declared said) {
    var request =
        new TextExtractor.Request(
            Content.of(file), name(file), null, said.url(), said.captured(), said);
    return switch (extractor.extract(request)) {
      case Extraction.Read read ->
          new Inspected.Read(
              name(file),
              read.metadata(),
              read.article().text(),
              reader.read(read.article(), Circumstances.of(read.metadata())),
              read.notes());
      case Extraction.Refused(_, var reason) -> new Inspected.Refused(name(file), reason);
    };
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
