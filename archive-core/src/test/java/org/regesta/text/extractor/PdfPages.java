package org.regesta.text.extractor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets PDF pages for tests: a headline, and paragraphs in columns with a running head. */
final class PdfPages {

  private static final PDFont TEXT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont HEAD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private static final float SIZE = 10;
  private static final float LEADING = 12;
  private static final float BOTTOM = 70;
  private static final float GUTTER = 18;

  private final PDDocument document = new PDDocument();
  private final int columns;
  private final float width;

  private PDPageContentStream page;
  private int column;
  private float y;

  private PdfPages(int columns) throws IOException {
    this.columns = columns;
    this.width = (PDRectangle.A4.getWidth() - 100 - GUTTER * (columns - 1)) / columns;
    this.page = nextPage();
  }

  static byte[] set(String title, List<String> paragraphs, int columns) {
    try {
      var pages = new PdfPages(columns);
      pages.write(HEAD, 22, 50, pages.y, title);
      pages.y -= 40;
      float top = pages.y;
      for (var paragraph : paragraphs) {
        pages.paragraph(paragraph, top);
      }
      return pages.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] locked(String title, List<String> paragraphs) {
    try (var document = Loader.loadPDF(set(title, paragraphs, 1))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that shows a picture and holds no letter. */
  static byte[] scan() {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var picture =
          LosslessFactory.createFromImage(
              document, new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB));
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(picture, 100, 100, 400, 300);
      }
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] blank() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      return saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line feed in the text forces a new line. */
  private void paragraph(String text, float top) throws IOException {
    for (var part : text.split("\n", -1)) {
      lines(part, top);
    }
    y -= LEADING * 0.7f;
  }

  private void lines(String text, float top) throws IOException {
    var line = new ArrayList<String>();
    for (var word : text.split(" ", -1)) {
      line.add(word);
      if (TEXT.getStringWidth(String.join(" ", line)) / 1000 * SIZE > width) {
        line.removeLast();
        line(String.join(" ", line), top);
        line.clear();
        line.add(word);
      }
    }
    line(String.join(" ", line), top);
  }

  private void line(String words, float top) throws IOException {
    if (y < BOTTOM) {
      nextColumn(top);
    }
    write(TEXT, SIZE, 50 + column * (width + GUTTER), y, words);
    y -= LEADING;
  }

  private void nextColumn(float top) throws IOException {
    if (column + 1 < columns) {
      column++;
      y = document.getNumberOfPages() == 1 ? top : 760;
    } else {
      page.close();
      page = nextPage();
    }
  }

  private PDPageContentStream nextPage() throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    column = 0;
    y = 760;
    page = new PDPageContentStream(document, sheet);
    write(TEXT, 8, 50, 810, "The Harbour Gazette, Monday, page " + document.getNumberOfPages());
    write(TEXT, 8, 290, 30, String.valueOf(document.getNumberOfPages()));
    return page;
  }

  private void write(PDFont font, float size, float x, float baseline, String words)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, baseline);
    page.showText(words);
    page.endText();
  }

  private byte[] bytes() throws IOException {
    page.close();
    try (document) {
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
