package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;

/** The box of a word lies on its ink, however page and writing are turned. */
class TurnedPagesTest {

  private static final DirectFacsimiles HERE = new DirectFacsimiles(Limits.USUAL);

  @ParameterizedTest
  @CsvSource({
    "0, 0", "90, 0", "180, 0", "270, 0", "0, 90", "90, 90", "180, 90", "270, 90",
    "0, 180", "90, 180", "180, 180", "270, 180", "0, 270", "90, 270", "180, 270", "270, 270",
  })
  void laysTheBoxOfAWordOnItsInk(int page, int writing) throws IOException {
    var pdf = oneWord(page, writing);

    var box = box(pdf);

    var ink = ink(pdf);
    boolean lying = ink.width > ink.height;
    assertThat(lying ? box.width() : box.height())
        .isCloseTo(lying ? ink.width : ink.height, within(4f));
    assertThat(ink.x).isBetween((int) box.left() - 2, (int) (box.left() + box.width()));
    assertThat(ink.y).isBetween((int) box.top() - 2, (int) (box.top() + box.height()));
    assertThat(ink.getMaxX()).isLessThan(box.left() + box.width() + 2);
    assertThat(ink.getMaxY()).isLessThan(box.top() + box.height() + 2);
  }

  private static Anchor.Box box(byte[] pdf) {
    var place = (Anchor.InPdf) read(request(pdf, "a.pdf")).anchors().runs().getFirst().anchor();
    assertThat(place.boxes()).hasSize(1);
    return place.boxes().getFirst();
  }

  /** What is not white, in points. */
  private static Rectangle ink(byte[] pdf) throws IOException {
    var drawn = (Facsimile.Picture) HERE.make(request(pdf, "a.pdf"), new Wanted.PagePicture(1));
    BufferedImage image;
    try (var png = drawn.png().open()) {
      image = ImageIO.read(png);
    }
    double scale = (double) image.getWidth() / drawn.width();
    var ink = new Rectangle(-1, -1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xff) < 0x80) {
          ink.add((int) (x / scale), (int) (y / scale));
        }
      }
    }
    return ink;
  }

  private static byte[] oneWord(int page, int writing) throws IOException {
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (var document = new PDDocument()) {
      var leaf = new PDPage(new PDRectangle(400, 300));
      leaf.setRotation(page);
      document.addPage(leaf);
      try (var out = new PDPageContentStream(document, leaf)) {
        out.beginText();
        out.setFont(font, 20);
        out.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(writing), 190, 140));
        out.showText("WHARVES");
        out.endText();
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
