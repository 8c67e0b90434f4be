package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;

/** What is drawn of a page and what is not: pictures within it, and words that it crops away. */
class PicturesOfPagesTest {

  private static final DirectFacsimiles HERE = new DirectFacsimiles(Limits.USUAL);

  /**
   * A black square of 8 by 8 dots as JBIG2 in a PDF has it (ITU-T T.88): page information, then a
   * generic region whose lines are coded as in T.6: black from end to end, then seven times the
   * same.
   */
  private static final int[] BLACK_SQUARE = {
    0, 0, 0, 0, 48, 0, 1, 0, 0, 0, 19, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, //
    0, 0, 0, 1, 38, 0, 1, 0, 0, 0, 26, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, //
    0x26, 0xA2, 0xFF, 0xFE, 0x00, 0x10, 0x01, 0x00
  };

  @Test
  void drawsPicturesOfJbig2() throws IOException {
    var drawn = page(withPicture(COSName.JBIG2_DECODE, bytes(BLACK_SQUARE)));

    assertThat(drawn.undrawn()).isZero();
    assertThat(image(drawn).getRGB(200, 200) & 0xffffff).isZero();
  }

  @Test
  void countsThePicturesThatItCannotDraw() throws IOException {
    var jpeg2000 = page(withPicture(COSName.JPX_DECODE, new byte[] {0, 0, 0, 12, 'j', 'P'}));
    var damaged = page(withPicture(COSName.DCT_DECODE, new byte[] {1, 2, 3}));

    assertThat(jpeg2000.undrawn()).isEqualTo(1);
    assertThat(damaged.undrawn()).isEqualTo(1);
    assertThat(image(jpeg2000).getRGB(200, 200) & 0xffffff).isEqualTo(0xffffff);
  }

  @Test
  void tellsTheCountOfWhatItCannotDrawToWhoeverSentThePage() throws IOException {
    var pdf = withPicture(COSName.JPX_DECODE, new byte[] {0, 0, 0, 12, 'j', 'P'});

    try (var forked = new ForkedFacsimiles(WorkerSettings.of(1))) {
      var drawn = forked.make(request(pdf, "a.pdf"), new Wanted.PagePicture(1));

      assertThat(((Facsimile.Picture) drawn).undrawn()).isEqualTo(1);
    }
  }

  @Test
  void cutsNothingOutWhereTheWordsLieBeyondTheEdgeOfTheCroppedPage() throws IOException {
    var pdf = cropped(PdfPages.set(HarbourStory.TITLE, HarbourStory.PARAGRAPHS, 1));
    var place = (Anchor.InPdf) read(request(pdf, "a.pdf")).anchors().runs().getFirst().anchor();
    var drawn = page(pdf);

    var cutting = HERE.make(request(pdf, "a.pdf"), new Wanted.Cutting(place.page(), place.boxes()));

    assertThat(place.boxes())
        .isNotEmpty()
        .noneMatch(box -> box.reaches(drawn.width(), drawn.height()));
    assertThat(cutting)
        .isEqualTo(
            new Facsimile.Refused("its words stand beyond the edge of the page as it is cropped"));
  }

  private static Facsimile.Picture page(byte[] pdf) {
    var made = HERE.make(request(pdf, "a.pdf"), new Wanted.PagePicture(1));
    assertThat(made).isInstanceOf(Facsimile.Picture.class);
    return (Facsimile.Picture) made;
  }

  private static BufferedImage image(Facsimile.Picture drawn) throws IOException {
    try (var png = drawn.png().open()) {
      return ImageIO.read(png);
    }
  }

  /** A page of 200 by 200 points that a picture fills. */
  private static byte[] withPicture(COSName filter, byte[] content) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(200, 200));
      document.addPage(page);
      var picture = document.getDocument().createCOSStream();
      try (var out = picture.createRawOutputStream()) {
        out.write(content);
      }
      picture.setItem(COSName.TYPE, COSName.XOBJECT);
      picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
      picture.setItem(COSName.FILTER, filter);
      picture.setInt(COSName.WIDTH, 8);
      picture.setInt(COSName.HEIGHT, 8);
      picture.setInt(COSName.BITS_PER_COMPONENT, 1);
      picture.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      page.setResources(new PDResources());
      page.getResources().getCOSObject().setItem(COSName.XOBJECT, named(picture));
      var stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write("q 200 0 0 200 0 0 cm /Im Do Q".getBytes(StandardCharsets.US_ASCII));
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      return saved(document);
    }
  }

  private static COSDictionary named(COSBase picture) {
    var names = new COSDictionary();
    names.setItem(COSName.getPDFName("Im"), picture);
    return names;
  }

  /** The same page of which only a strip at the lower edge is displayed. */
  private static byte[] cropped(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      document.getPage(0).setCropBox(new PDRectangle(0, 0, 500, 40));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] bytes(int[] values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
