package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.text.Anchor;
import org.regesta.text.Extraction;
import org.regesta.text.Passage;

/** The characters that the anchors of a passage address are the passage. */
class AnchorsTest {

  private static final int PASSAGES = 500;
  private static final List<String> ODD =
      List.of(
          "Spaces   and\ttabs, a&nbsp;hard one, and a line\n   break within the paragraph of the page.",
          "Letters <b>set</b> <i>in</i> many<u>ways</u>, soft&shy;ly bro<wbr>ken, and &lt;escaped&gt; &amp; so on.",
          "First line<br>second line<br> third line, an <a href=x>inline link</a>, 😀 beyond the basic plane.");

  static Stream<String> pages() {
    var story = Stream.concat(HarbourStory.PARAGRAPHS.stream(), ODD.stream()).toList();
    return Stream.of(
        HtmlPages.news(HarbourStory.TITLE, story),
        HtmlPages.blog(HarbourStory.TITLE, story),
        HtmlPages.tables(HarbourStory.TITLE, story));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void addressTheWordsInThePageAsJsoupParsesIt(String html) {
    var read = read(html, "a.html");
    var document = Jsoup.parse(html);

    assertThat(read.article().text()).contains("hard one").contains("inline link");
    assertAddressed(read, anchor -> shown(document, (Anchor.InHtml) anchor));
  }

  @Test
  void addressTheWordsInTheLinesOfAText() {
    var text =
        HarbourStory.TITLE + "\r\n\r\n  " + String.join("  \r\n\r\n", HarbourStory.PARAGRAPHS);
    var read = read(request(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
    var lines = text.split("\r\n", -1);

    assertAddressed(
        read,
        anchor -> {
          var place = (Anchor.InText) anchor;
          return lines[place.line() - 1].substring(place.begin(), place.end());
        });
  }

  private static void assertAddressed(Extraction.Read read, Function<Anchor, String> shown) {
    var text = read.article().text();
    var random = new Random(11);
    for (int i = 0; i < PASSAGES; i++) {
      int begin = random.nextInt(text.length() - 1);
      int end = Math.min(text.length(), begin + 1 + random.nextInt(120));
      var passage = new Passage(begin, end);

      var addressed = read.anchors().of(passage).stream().map(shown).collect(Collectors.joining());

      assertThat(squeezed(addressed)).isEqualTo(squeezed(passage.of(text)));
    }
  }

  /** White space between runs is the text's own. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String shown(Document document, Anchor.InHtml anchor) {
    Node node = document;
    for (var index : anchor.path().split("/", -1)) {
      node = node.childNode(Integer.parseInt(index));
    }
    return ((TextNode) node).getWholeText().substring(anchor.begin(), anchor.end());
  }
}
