package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.refusal;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Block;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.TextExtractor;

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

  @Test
  void tellsWhereEachStatementOfAPageAboutItselfStands() {
    var metadata =
        read(HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "a").metadata();

    assertThat(metadata.title()).map(Found::value).contains(HarbourStory.TITLE);
    assertThat(metadata.authors()).containsExactly(new Found<>("Maria Okafor", "JSON-LD author"));
    assertThat(metadata.published())
        .contains(new Found<>("2023-03-06T08:30:00+01:00", "JSON-LD datePublished"));
    assertThat(metadata.modified())
        .contains(new Found<>("2023-03-07T10:00:00Z", "JSON-LD dateModified"));
    assertThat(metadata.language()).contains(new Found<>("en-GB", "html lang"));
    assertThat(metadata.url())
        .contains(new Found<>("https://gazette.example/2023/03/06/harbour", "canonical link"));
  }

  @Test
  void takesDateAndAuthorFromAByline() {
    var metadata =
        read(HtmlPages.blog(HarbourStory.TITLE, HarbourStory.PARAGRAPHS), "b").metadata();

    assertThat(metadata.published()).contains(new Found<>("2023-03-06", "visible line"));
    assertThat(metadata.authors()).containsExactly(new Found<>("Maria Okafor", "byline"));
  }

  @Test
  void takesTheHeadlineThatAPageInTablesShowsFromItsTitle() {
    var masthead = "<tr><td><b>THE STAR</b></td></tr>";
    var headline = "<font size=5><b>The weir has gone</b></font><br>";
    var body = "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";
    var page =
        "<html><head><title>The Star Online - The weir has gone</title></head><body><table>"
            + masthead
            + "<tr><td>"
            + headline
            + body
            + "</td></tr></table></body></html>";

    var metadata = read(page, "weir.html").metadata();

    assertThat(metadata.title())
        .contains(new Found<>("The weir has gone", "title element, as the page shows it"));
  }

  @Test
  void takesTheHeadlineOfAPrintVersionFromItsFirstHeading() {
    var page =
        "<html><head><title>The Star - print version</title></head><body>"
            + "<p>The Star<br>Printed from the pages of the harbour and weir district</p>"
            + "<h3>The weir has gone</h3>"
            + FILLER
            + "</body></html>";

    var read = read(page, "print.html");

    assertThat(read.metadata().title()).map(Found::value).contains("The weir has gone");
    assertThat(read.article().text()).startsWith(HarbourStory.PARAGRAPHS.getFirst());
  }

  @Test
  void leavesOutTheNameAndMottoOfAPaperAboveItsHeadline() {
    var page =
        "<html><head><title>The Star Online - The weir has gone</title></head><body><table>"
            + "<tr><td class=head><b>THE STAR</b> <font size=1>what the harbour has heard since"
            + " 1889</font></td></tr><tr><td><font size=5><b>The weir has gone</b></font><br>"
            + "Monday, 3 March 2003, by our own man in the harbour and at the weir, Jon Vale<br><br>"
            + FILLER
            + "</td></tr></table></body></html>";

    var text = read(page, "weir.html").article().text();

    assertThat(text).startsWith("The weir has gone").doesNotContain("THE STAR");
  }

  @ParameterizedTest
  @CsvSource({
    "<header><span>Office of Weirs</span></header>,Office of Weirs",
    "<header><span>Home</span></header>,weirs.example"
  })
  void takesThePublisherBehindTheHeadlineWhereItStandsAtTheHeadOfThePageToo(
      String head, String publisher) {
    var page =
        "<html><head><title>The weir has gone - Office of Weirs</title></head><body>"
            + head
            + "<main><h1>The weir has gone</h1>"
            + FILLER
            + "</main></body></html>";

    var bytes = page.getBytes(StandardCharsets.UTF_8);
    var address = "https://weirs.example/gone";
    var request =
        new TextExtractor.Request(
            Content.of(bytes), "weir.html", null, address, null, Declared.NOTHING);

    assertThat(read(request).metadata().publisher()).map(Found::value).contains(publisher);
  }

  @Test
  void takesTheDateFromALineBetweenLineBreaks() {
    var head =
        "<h2>The last tram</h2><b>The Sandholm Star</b>, Monday, 6 March 2000<br>by Ida Moe<br>";
    var body = "<br>" + String.join("<br><br>", HarbourStory.PARAGRAPHS);
    var page = "<html><head><title>The last tram</title></head><body>" + head + body + "</body>";

    var metadata = read(page, "tram.html").metadata();

    assertThat(metadata.published()).contains(new Found<>("2000-03-06", "visible line"));
  }

  @Test
  void believesNoDateAfterTheCapture() {
    var page = HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    var captured = Instant.parse("2023-01-01T00:00:00Z");
    var request =
        new TextExtractor.Request(
            Content.of(bytes), "a.html", null, null, captured, Declared.NOTHING);

    assertThat(read(request).metadata().published()).isEmpty();
    assertThat(read(request).notes()).contains("no publication date: relative dates stay open");
  }

  @Test
  void whatAPersonDeclaredOutweighsThePage() {
    var page = HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);
    var declared =
        new Declared(
            null,
            "A title",
            "A paper",
            List.of("A. Writer"),
            "1998-05",
            null,
            null,
            null,
            "sidecar a.json");
    var request =
        new TextExtractor.Request(
            Content.of(page.getBytes(StandardCharsets.UTF_8)),
            "a.html",
            null,
            null,
            null,
            declared);

    var metadata = read(request).metadata();

    assertThat(metadata.title()).contains(new Found<>("A title", "sidecar a.json"));
    assertThat(metadata.publisher()).contains(new Found<>("A paper", "sidecar a.json"));
    assertThat(metadata.authors()).containsExactly(new Found<>("A. Writer", "sidecar a.json"));
    assertThat(metadata.published()).contains(new Found<>("1998-05", "sidecar a.json"));
  }

  @Test
  void namesForEachFieldTheDeclarationThatWonAndNoOther() {
    var page = HtmlPages.news(HarbourStory.TITLE, HarbourStory.PARAGRAPHS);
    var sidecar =
        new Declared(null, "A title", null, List.of(), null, null, null, null, "sidecar a.json");
    var options =
        new Declared(
            null, "Another", "A paper", List.of(), null, null, null, "Papers", "the options");
    var request =
        new TextExtractor.Request(
            Content.of(page.getBytes(StandardCharsets.UTF_8)),
            "a.html",
            null,
            null,
            null,
            sidecar.orElse(options));

    var metadata = read(request).metadata();

    assertThat(metadata.title()).contains(new Found<>("A title", "sidecar a.json"));
    assertThat(metadata.publisher()).contains(new Found<>("A paper", "the options"));
    assertThat(metadata.published().orElseThrow().evidence())
        .doesNotContain("sidecar", "options");
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
