package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.web.replay.Showing;

/**
 * Two hundred passages taken at random from the captures that come with Regesta: what is marked in
 * the original is the passage, word for word. Pages and texts are parsed anew; in PDFs other code
 * than ours tells which words stand under the boxes.
 */
@ExtendWith(ReadingRoom.Extension.class)
class WordsInTheOriginalTest {

  private static final int PASSAGES = 200;
  private static final int LONGEST = 240;

  /** In turn, so that none is left to chance. */
  private static final Showing[] KINDS = {Showing.PAGE, Showing.LEAVES, Showing.LINES};

  private final ReadingRoom room;
  private final CaptureStore captures;
  private final ExtractionStore extractions;

  WordsInTheOriginalTest(ReadingRoom room) {
    this.room = room;
    this.captures = room.part(CaptureStore.class);
    this.extractions = room.part(ExtractionStore.class);
  }

  /** A capture that was read, and how it is shown. */
  private record Source(Capture capture, Extraction.Read read, String hash) {

    String text() {
      return read.article().text();
    }

    Showing showing() {
      return Showing.of(read);
    }
  }

  @Test
  void marksTheVeryWordsOfEveryPassage() throws IOException {
    var random = new Random(20_261_124);
    var sources = sources();
    assertThat(sources).extracting(Source::showing).contains(KINDS).containsOnly(KINDS);
    var seen = new HashSet<String>();

    for (int i = 0; i < PASSAGES; i++) {
      var source = one(sources, KINDS[i % KINDS.length], random);
      var passage = passage(source, random);

      var marked = marked(source, passage);

      assertThat(bare(marked))
          .as("%s at %s", source.capture().name(), passage)
          .isEqualTo(bare(passage.of(source.text())));
      seen.add(source.capture().name());
    }
    assertThat(seen).hasSizeGreaterThan(20);
  }

  private static Source one(List<Source> sources, Showing kind, Random random) {
    var ofKind = sources.stream().filter(source -> source.showing() == kind).toList();
    return ofKind.get(random.nextInt(ofKind.size()));
  }

  private List<Source> sources() {
    try (var all = captures.all()) {
      return all.flatMap(capture ->
              extractions.find(capture.id()).stream()
                  .filter(Extraction.Read.class::isInstance)
                  .map(Extraction.Read.class::cast)
                  .filter(read -> read.article().text().length() > 40)
                  .map(read ->
                      new Source(capture, read, extractions.textHash(capture.id()).orElseThrow())))
          .toList();
    }
  }

  /** From the beginning of a word to the end of one: in a PDF words are marked whole. */
  private static Passage passage(Source source, Random random) {
    var text = source.text();
    int from = random.nextInt(text.length());
    while (from > 0 && !isSpace(text, from - 1)) {
      from--;
    }
    while (isSpace(text, from)) {
      from++;
    }
    int to = Math.min(text.length(), from + 1 + random.nextInt(LONGEST));
    while (to < text.length() && !isSpace(text, to)) {
      to++;
    }
    while (isSpace(text, to - 1)) {
      to--;
    }
    return new Passage(from, to);
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }

  private String marked(Source source, Passage passage) throws IOException {
    var page =
        room.page(
            "/captures/%s/passages/%d-%d?text=%s"
                .formatted(
                    source.capture().id(),
                    passage.begin(),
                    passage.end(),
                    source.hash().substring(0, 12)));
    var frame = page.select("iframe[sandbox]");
    assertThat(frame).hasSize(1);
    assertThat(frame.attr("sandbox")).doesNotContain("allow-same-origin");
    var original = original(frame.attr("src"));
    assertThat(original.select(frame.attr("src").replaceFirst("^[^#]*", ""))).hasSize(1);
    return switch (source.showing()) {
      case PAGE, LINES -> words(original);
      case LEAVES -> onEveryPage(source, page, original);
      case PICTURE, NOT_AT_ALL -> throw new AssertionError("read, and not shown: " + source);
    };
  }

  private Document original(String address) {
    var answer = room.send(HttpRequest.newBuilder(URI.create(address.replaceFirst("#.*", ""))));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String words(Document original) {
    return original.select("mark.regesta-chosen").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  /** A passage may go on overleaf: the page of the source says where. */
  private String onEveryPage(Source source, Document page, Document first) throws IOException {
    var words = new StringBuilder(underTheBoxes(source, first));
    for (var other : page.select("p.note a[href*=page=]")) {
      var leaf = room.page(other.attr("href")).select("iframe[sandbox]");
      assertThat(leaf).as(other.attr("href")).hasSize(1);
      words.append(underTheBoxes(source, original(leaf.attr("src"))));
    }
    return words.toString();
  }

  private String underTheBoxes(Source source, Document leaf) throws IOException {
    int number = Integer.parseInt(leaf.select("main").attr("data-page"));
    try (var in = captures.open(source.capture().id()).open();
        var document = Loader.loadPDF(in.readAllBytes())) {
      var words = new StringBuilder();
      for (var box : leaf.select("g.regesta-chosen rect")) {
        var area = new PDFTextStripperByArea();
        area.addRegion("box", region(box));
        area.extractRegions(document.getPage(number - 1));
        words.append(area.getTextForRegion("box"));
      }
      return words.toString();
    }
  }

  private static Rectangle2D region(Element box) {
    var hair = 0.05;
    return new Rectangle2D.Double(
        number(box, "x") - hair,
        number(box, "y"),
        number(box, "width") + hair,
        number(box, "height"));
  }

  private static double number(Element box, String attribute) {
    return Double.parseDouble(box.attr(attribute));
  }

  /** White space, and the hyphens that only a narrow column made, are no words. */
  private static String bare(String words) {
    return words.replaceAll("[\\s\\p{Z}\\u00ad\\u200b-]+", "");
  }
}
