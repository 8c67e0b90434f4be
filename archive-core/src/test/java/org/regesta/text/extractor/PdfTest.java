package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.refusal;
import static org.regesta.text.extractor.Reading.request;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.text.Anchor;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.Passage;

class PdfTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsOneColumnAfterTheOther(int columns) {
    var pdf = PdfPages.set(HarbourStory.TITLE, longStory(), columns);

    var read = read(request(pdf, "harbour.pdf"));

    assertThat(paragraphs(read.article())).containsExactlyElementsOf(longStory());
    assertThat(read.metadata().title())
        .contains(new Found<>(HarbourStory.TITLE, "largest type on page 1"));
  }

  @Test
  void theWordsUnderTheBoxesAreThoseOfThePassage() throws IOException {
    var pdf = PdfPages.set(HarbourStory.TITLE, longStory(), 2);
    var read = read(request(pdf, "harbour.pdf"));
    var text = read.article().text();
    var random = new Random(7);

    try (var document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < 60; i++) {
        int begin = text.indexOf(' ', random.nextInt(text.length() - 120)) + 1;
        int end = text.indexOf(' ', begin + 30);
        var passage = new Passage(begin, end);

        var shown = under(document, read.anchors().of(passage));

        assertThat(shown).isEqualTo(passage.of(text).replaceAll("\\s+", " ").strip());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 40})
  void anchorsEveryWordOnThePageThatItStandsOnTheLastOfAPageToo(int times) throws IOException {
    var paragraphs = Collections.nCopies(times, String.join(" ", HarbourStory.PARAGRAPHS));
    var pdf = PdfPages.set(HarbourStory.TITLE, paragraphs, 1);

    var pages =
        read(request(pdf, "harbour.pdf")).anchors().runs().stream()
            .map(run -> ((Anchor.InPdf) run.anchor()).page())
            .toList();

    try (var document = Loader.loadPDF(pdf)) {
      assertThat(pages).isSorted().startsWith(1).endsWith(document.getNumberOfPages());
    }
  }

  @Test
  void joinsAWordThatTheEndOfALineBroke() {
    var story = "The harbour was closed all through the winter, and the break-\nwater was mended.";
    var pdf = PdfPages.set(HarbourStory.TITLE, List.of(story), 1);

    var read = read(request(pdf, "harbour.pdf"));

    assertThat(read.article().text()).contains("breakwater was mended").doesNotContain("break-");
  }

  @Test
  void saysThatALockedFileNeedsItsPassword() {
    var pdf = PdfPages.locked(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);

    assertThat(refusal(request(pdf, "locked.pdf"))).startsWith("encrypted").contains("password");
  }

  @Test
  void saysThatThereAreOnlyPictures() {
    assertThat(refusal(request(PdfPages.scan(), "scan.pdf"))).isEqualTo("no text (pictures only)");
  }

  @Test
  void namesNoPicturesWhereThereAreNone() {
    assertThat(refusal(request(PdfPages.blank(), "empty.pdf"))).isEqualTo("no text");
  }

  @Test
  void saysThatATruncatedFileIsDamaged() {
    var pdf = PdfPages.set(HarbourStory.TITLE, HarbourStory.PARAGRAPHS, 1);
    var cut = Arrays.copyOf(pdf, 400);

    assertThat(refusal(request(cut, "cut.pdf"))).startsWith("damaged");
  }

  @Test
  void takesAPdfForAPdfWhateverItIsCalled() {
    var pdf = PdfPages.set(HarbourStory.TITLE, HarbourStory.PARAGRAPHS, 1);

    assertThat(read(request(pdf, "harbour.html")).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void readsNoMorePagesThanTheLimit() {
    var pdf = PdfPages.set(HarbourStory.TITLE, longStory(), 1);
    var extractor = new DirectExtractor(new Limits(1_000_000, 1_000_000, 1));

    var read = (Extraction.Read) extractor.extract(request(pdf, "harbour.pdf"));

    assertThat(read.notes()).anyMatch(note -> note.startsWith("read up to page 1 of "));
  }

  @Test
  void refusesWhatOnlyBeginsLikeAPdf() {
    var bytes = "%PDF-1.7\nnothing of the kind\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refusal(request(bytes, "odd.pdf"))).startsWith("damaged");
  }

  private static List<String> longStory() {
    var story = new ArrayList<String>();
    Collections.nCopies(5, HarbourStory.PARAGRAPHS).forEach(story::addAll);
    return story;
  }

  private static String under(PDDocument document, List<Anchor> anchors) throws IOException {
    var words = new ArrayList<String>();
    for (var anchor : anchors) {
      var place = (Anchor.InPdf) anchor;
      for (var box : place.boxes()) {
        var stripper = new PDFTextStripperByArea();
        stripper.addRegion(
            "box", new Rectangle2D.Float(box.left(), box.top(), box.width(), box.height()));
        stripper.extractRegions(document.getPage(place.page() - 1));
        words.add(stripper.getTextForRegion("box").strip());
      }
    }
    return String.join(" ", words);
  }
}
