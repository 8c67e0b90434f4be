package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.regesta.text.Anchor;
import org.regesta.text.TextExtractor;
import org.regesta.text.facsimile.Addresses;
import org.regesta.text.facsimile.Facsimile;
import org.regesta.text.facsimile.Wanted;

class FacsimilesTest {

  private static final DirectFacsimiles HERE = new DirectFacsimiles(Limits.USUAL);

  private static final byte[] PDF = PdfPages.set(HarbourStory.TITLE, HarbourStory.PARAGRAPHS, 2);

  @Test
  void drawsAPageOfAPdfAtTwoDotsAPoint() throws IOException {
    var drawn = picture(HERE.make(request(PDF, "a.pdf"), new Wanted.PagePicture(1)));

    assertThat(drawn.width()).isEqualTo(595.28f, within());
    assertThat(drawn.height()).isEqualTo(841.89f, within());
    try (var png = drawn.png().open()) {
      var image = ImageIO.read(png);
      assertThat(image.getWidth()).isCloseTo(Math.round(2 * drawn.width()), offset());
      assertThat(image.getHeight()).isCloseTo(Math.round(2 * drawn.height()), offset());
    }
  }

  @Test
  void givesAPageAsItIsDisplayedItsWidthAndHeight() throws IOException {
    var turned = pdf(new PDRectangle(200, 400), 90);

    var drawn = picture(HERE.make(request(turned, "a.pdf"), new Wanted.PagePicture(1)));

    assertThat(drawn.width()).isEqualTo(400);
    assertThat(drawn.height()).isEqualTo(200);
  }

  @Test
  void drawsAnEnormousPageSmaller() throws IOException {
    var poster = pdf(new PDRectangle(14_400, 14_400), 0);

    var drawn = picture(HERE.make(request(poster, "a.pdf"), new Wanted.PagePicture(1)));

    try (var png = drawn.png().open()) {
      var image = ImageIO.read(png);
      assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(8_100_000L);
    }
  }

  @Test
  void cutsTheLinesAroundSomeWords() throws IOException {
    var words = read(request(PDF, "a.pdf")).anchors().runs().getFirst();
    var place = (Anchor.InPdf) words.anchor();

    var cutting =
        picture(HERE.make(request(PDF, "a.pdf"), new Wanted.Cutting(place.page(), place.boxes())));

    try (var png = cutting.png().open()) {
      var image = ImageIO.read(png);
      assertThat(image.getHeight()).isBetween(60, 140);
      assertThat(image.getWidth()).isLessThan(400);
    }
  }

  @Test
  void marksAndNumbersPassagesOnAPage() throws IOException {
    var words = read(request(PDF, "a.pdf")).anchors().runs().getFirst();
    var box = ((Anchor.InPdf) words.anchor()).boxes().getFirst();
    var seven = List.of(new Wanted.Numbered(7, List.of(box)));
    var both = List.of(seven.getFirst(), new Wanted.Numbered(88, List.of(box)));

    var bare = pixels(new Wanted.MarkedPicture(1, List.of()));
    var one = pixels(new Wanted.MarkedPicture(1, seven));
    var two = pixels(new Wanted.MarkedPicture(1, both));

    int inWords = Math.round((box.top() + box.height() / 2) * 2);
    assertThat(one.getRGB(Math.round(box.left() * 2) + 1, inWords))
        .isNotEqualTo(bare.getRGB(Math.round(box.left() * 2) + 1, inWords));
    assertThat(changedRightOf(box, bare, one)).isBetween(10, 500);
    assertThat(changedRightOf(box, bare, two)).isGreaterThan(changedRightOf(box, bare, one));
  }

  private BufferedImage pixels(Wanted wanted) throws IOException {
    try (var png = picture(HERE.make(request(PDF, "a.pdf"), wanted)).png().open()) {
      return ImageIO.read(png);
    }
  }

  /** Where the number stands: dots that differ at the end of some words, above their line. */
  private static int changedRightOf(Anchor.Box box, BufferedImage one, BufferedImage other) {
    int changed = 0;
    int right = Math.round((box.left() + box.width()) * 2) + 2;
    int above = Math.round((box.top() - box.height() * 0.6f) * 2);
    for (int y = above; y < Math.round((box.top() + box.height() * 0.2f) * 2); y++) {
      for (int x = right; x < Math.min(one.getWidth(), right + 60); x++) {
        changed += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return changed;
  }

  @Test
  void saysWhyAPageCannotBeDrawn() {
    var locked = PdfPages.locked(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);

    assertThat(reason(request(PDF, "a.pdf"), new Wanted.PagePicture(99))).contains("no page 99");
    assertThat(reason(request(locked, "a.pdf"), new Wanted.PagePicture(1))).contains("encrypted");
    assertThat(reason(request("no pdf at all", "a.pdf"), new Wanted.PagePicture(1)))
        .contains("damaged");
  }

  @Test
  void givesTheLinesOfATextAsAnchorsCountThem() {
    var text = "Harbour reopens\r\n\r\nIt reopened on Monday.\rShips came in.\n";

    var made = HERE.make(request(text, "a.txt"), new Wanted.PlainLines());

    assertThat(made)
        .isEqualTo(
            new Facsimile.Lines(
                List.of("Harbour reopens", "", "It reopened on Monday.", "Ships came in.", "")));
  }

  @Test
  void aWorkerMakesWhatIsMadeHere() throws IOException {
    var addresses = new Addresses("https://a.example/", "/part?u=", "/link?u=", "/m.css");
    var page = new Wanted.MarkedPage(List.of(), addresses);
    var html = request(HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "a.html");
    var text = request("A\n\nB\n", "a.txt");
    var pdf = request(PDF, "a.pdf");

    try (var forked = new ForkedFacsimiles(WorkerSettings.of(1))) {
      assertThat(forked.make(html, page)).isEqualTo(HERE.make(html, page));
      assertThat(forked.make(text, new Wanted.PlainLines()))
          .isEqualTo(HERE.make(text, new Wanted.PlainLines()));
      assertThat(forked.make(pdf, new Wanted.PagePicture(99)))
          .isEqualTo(HERE.make(pdf, new Wanted.PagePicture(99)));
      var drawn = picture(forked.make(pdf, new Wanted.PagePicture(1)));
      try (var png = drawn.png().open()) {
        assertThat(ImageIO.read(png)).isNotNull();
      }
    }
  }

  @Test
  void aPageThatFloodsTheHeapCostsItselfAndNothingElse() {
    var addresses = new Addresses("https://a.example/", "/part?u=", "/link?u=", "/m.css");
    var page = new Wanted.MarkedPage(List.of(), addresses);
    var flood = "<p>word </p>".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII);
    var settings =
        WorkerSettings.of(1).withHeapMegabytes(200).withTimeLimit(Duration.ofSeconds(30));

    try (var forked = new ForkedFacsimiles(settings)) {
      assertThat(forked.make(request(flood, "flood.html"), page))
          .isInstanceOf(Facsimile.Refused.class);
      assertThat(forked.make(request("<p>Ships came in.", "a.html"), page))
          .isInstanceOf(Facsimile.Page.class);
    }
  }

  private static Facsimile.Picture picture(Facsimile made) {
    assertThat(made).isInstanceOf(Facsimile.Picture.class);
    return (Facsimile.Picture) made;
  }

  private static String reason(TextExtractor.Request source, Wanted wanted) {
    var made = HERE.make(source, wanted);
    assertThat(made).isInstanceOf(Facsimile.Refused.class);
    return ((Facsimile.Refused) made).reason();
  }

  private static byte[] pdf(PDRectangle size, int rotation) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(size);
      page.setRotation(rotation);
      document.addPage(page);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Offset<Float> within() {
    return Offset.offset(0.05f);
  }

  private static Offset<Integer> offset() {
    return Offset.offset(1);
  }
}
