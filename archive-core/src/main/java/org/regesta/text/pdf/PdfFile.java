package org.regesta.text.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.regesta.capture.Content;

/**
 * A PDF, open as long as it is used: in memory where it is small, from the disk where it is not.
 */
final class PdfFile {

  private static final long IN_MEMORY = 64_000_000;

  private PdfFile() {}

  /** What is done with an open document. */
  interface Use<T> {
    T of(PDDocument document) throws IOException;
  }

  static <T> T use(Content content, Use<T> use) throws IOException {
    if (content.length() > IN_MEMORY) {
      return useFromDisk(content, use);
    }
    try (var in = content.open();
        var document = Loader.loadPDF(in.readAllBytes())) {
      return use.of(document);
    }
  }

  private static <T> T useFromDisk(Content content, Use<T> use) throws IOException {
    var file = Files.createTempFile("regesta-", ".pdf");
    try (var in = content.open()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      try (var document = Loader.loadPDF(file.toFile())) {
        return use.of(document);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
