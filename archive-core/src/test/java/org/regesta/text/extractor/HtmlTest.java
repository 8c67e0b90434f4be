package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.refusal;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.text.Block;
import org.regesta.text.Extraction;
import org.regesta.text.Found;

class HtmlTest {

  private static final String FILLER =
      "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";

  @Test
  void leavesOutWhatStandsAroundTheArticleOfANewsPage() {
    var read = read(HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "news.html");

    assertThat(ofKind(read, Block.Kind.PARAGRAPH))
        .containsExactlyElementsOf(HarbourStory.PARAGRAPHS);
    assertThat(ofKind(read, Block.Kind.STANDFIRST))
        .containsExactly("Four weeks of waiting are over for pilots and dockers.");
    assertThat(ofKind(read, Block.Kind.CAPTION)).containsExactly("A crane in the northern harbour");
    assertThat(read.article().blocks()).hasSize(HarbourStory.PARAGRAPHS.size() + 2);
  }

  @Test
  void readsTheSamePageTheSameWayWhateverWasReadBefore() {
    // a subheading weighs nothing: the inner and the outer element weigh the same
    var page =
        "<body><article><h2>By the water</h2><div itemprop=\"articleBody\"><div class=\"text\">"
            + FILLER
            + "</div></div></article></body>";

    var texts =
        IntStream.range(0, 60)
            .mapToObj(i -> {
              read("<p>" + "Another page. ".repeat(i + 1) + "</p>", "other.html");
              return read(page, "page.html").article().text();
            })
            .collect(Collectors.toSet());

    assertThat(texts).hasSize(1);
  }

  @Test
  void readsABlog() {
    var read = read(HtmlPages.blog(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "blog.html");

    assertThat(paragraphs(read.article())).containsExactlyElementsOf(HarbourStory.PARAGRAPHS);
  }

  @Test
  void readsAPageLaidOutInTables() {
    var read = read(HtmlPages.tables(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "old.html");

    assertThat(paragraphs(read.article())).containsExactlyElementsOf(HarbourStory.PARAGRAPHS);
    assertThat(read.metadata().title()).map(Found::value).contains(HarbourStory.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>The wreck</h2>                                   | SUBHEADING | The wreck",
        "<blockquote><p>We saw it sink.</p></blockquote>       | QUOTE      | We saw it sink.",
        "<ul><li>two anchors</li></ul>                         | LIST_ITEM  | two anchors",
        "<figure><figcaption>The quay</figcaption></figure>    | CAPTION    | The quay",
        "<p>One<br>two.</p>                                    | PARAGRAPH  | One¶two.",
        "<p>Soft&shy;ly, <b>very</b>&nbsp;softly.</p>           | PARAGRAPH  | Softly, very softly.",
        "<p>Tom &amp; Jerry&#8217;s</p>                        | PARAGRAPH  | Tom & Jerry’s",
        "<p>not <span style='display: none'>never</span>seen</p> | PARAGRAPH  | not seen",
        "<div>A line <i>on its own</i>.</div>                  | PARAGRAPH  | A line on its own.",
      })
  void typesTheBlocksOfAnArticle(String html, Block.Kind kind, String text) {
    var read = read(page(FILLER + html + FILLER), "a.html");

    assertThat(ofKind(read, kind)).contains(text.replace('¶', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Story continues below advertisement",
        "Image 3 of 12",
        "PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019",
        "Sign up for our weekly newsletter",
        "Share on Facebook",
        "4 min read",
      })
  void leavesOutLinesThatAreNoTextOfTheArticle(String line) {
    var read = read(page(FILLER + "<p>" + line + "</p>" + FILLER), "a.html");

    assertThat(paragraphs(read.article())).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell on Monday.",
        "Comment is free, but facts are sacred.",
        "The image was published in 2019 and updated since.",
        "Related parties paid two million.",
      })
  void keepsSentencesThatOnlyBeginLikeSuchLines(String line) {
    var read = read(page(FILLER + "<p>" + line + "</p>" + FILLER), "a.html");

    assertThat(paragraphs(read.article())).contains(line);
  }

  @Test
  void leavesOutWhatReadersWroteEvenWhereItIsMoreThanTheArticle() {
    var talk =
        "<div class='comment'><p>" + "What a long winter that was. ".repeat(40) + "</p></div>";
    var read = read(page(FILLER + "<div id='comments'>" + talk.repeat(5) + "</div>"), "a.html");

    assertThat(paragraphs(read.article())).containsExactlyElementsOf(HarbourStory.PARAGRAPHS);
  }

  @Test
  void looksAgainByTagsAloneWhereNamesHideTheArticle() {
    var parts =
        HarbourStory.PARAGRAPHS.stream()
            .map(paragraph -> "<div class='promo'><p>" + paragraph + "</p></div>")
            .collect(Collectors.joining());
    var read = read(page(parts), "a.html");

    assertThat(paragraphs(read.article())).containsExactlyElementsOf(HarbourStory.PARAGRAPHS);
  }

  @Test
  void keepsATableOfFactsTogether() {
    var table =
        "<table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Vega</td><td>900</td></tr></table>";
    var read = read(page(FILLER + table + FILLER), "a.html");

    assertThat(ofKind(read, Block.Kind.TABLE)).containsExactly("Ship\tTons\nVega\t900");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-15"})
  void readsThePageInWhateverCharacterSetItIs(String charset) {
    var text =
        page("<p>Der Hafen von Sønderborg öffnet für größere Schiffe, sagt Müller.</p>" + FILLER);

    var read = read(request(text.getBytes(Charset.forName(charset)), "a.html"));

    assertThat(read.article().text())
        .contains("Sønderborg öffnet für größere Schiffe, sagt Müller");
  }

  @Test
  void doesNotBelieveAPageThatCallsItselfUtf8AndIsShiftJis() {
    var sentence = "港は月曜日に再開した。四週間の閉鎖の後、最初の船が入港した。";
    var html =
        "<html><head><meta charset=utf-8></head><body><p>"
            + sentence.repeat(6)
            + "</p></body></html>";

    var read = read(request(html.getBytes(Charset.forName("windows-31j")), "a.html"));

    assertThat(read.article().text()).startsWith(sentence);
    assertThat(read.notes()).contains("charset guessed: windows-31j");
  }

  @Test
  void saysThatAPageIsMadeByScripts() {
    var html = "<html><body><div id=app></div><script>start()</script></body></html>";

    assertThat(refusal(request(html, "a.html")))
        .isEqualTo("no text (the page is made by scripts when it is opened)");
  }

  @Test
  void saysThatAPageHoldsNothingButLinks() {
    var html = "<html><body><a href=1>One</a> <a href=2>Two</a></body></html>";

    assertThat(refusal(request(html, "a.html"))).startsWith("no text (nothing but links");
  }

  @Test
  void survivesDeepNesting() {
    var html = "<div>".repeat(200_000) + FILLER;

    var extraction = Reading.EXTRACTOR.extract(request(html, "deep.html"));

    assertThat(extraction).isInstanceOf(Extraction.Read.class);
  }

  private static String page(String body) {
    return "<html><head><title>Harbour news</title></head><body><article>"
        + body
        + "</article></body></html>";
  }

  private static List<String> ofKind(Extraction.Read read, Block.Kind kind) {
    return read.article().blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.passage().of(read.article().text()))
        .collect(Collectors.toList());
  }
}
