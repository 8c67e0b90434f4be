package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;
import static org.regesta.text.extractor.Reading.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Found;
import org.regesta.text.TextExtractor;

/** What a web page tells of itself, and what outweighs it. */
class HtmlMetadataTest {

  private static final String FILLER =
      "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div class=meta>By Ann Cole, 18 January 2024</div>; Ann Cole",
        "<p>Published: 7 May 2003<br>By Ann Cole</p>; Ann Cole",
        "<p>By Ann Cole and Bo Reed | Harbour</p>; Ann Cole, Bo Reed",
        "<p class=byline>By Ann Cole in Westport – 18 January 2024</p>; Ann Cole",
        "<h2>By Royal Command</h2>; ''",
        "<aside><p>By Ann Cole</p></aside>; ''",
        "<p>By Ann Cole’s house the water stood in the street</p>; ''"
      })
  void takesTheAuthorFromALineThatSaysWhoSigned(String line, String authors) {
    var prose = "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";
    var page = "<html><body><h1>The weir has gone</h1>" + line + prose + "</body></html>";

    var metadata = read(page, "w").metadata();

    assertThat(metadata.authors().stream().map(Found::value).collect(Collectors.joining(", ")))
        .isEqualTo(authors);
  }

  @Test
  void takesNoAuthorFromWithinTheArticle() {
    var prose = "<p>" + "The weir has gone, and nobody saw it go. ".repeat(9) + "</p>";
    var page =
        "<html><body><h1>The weir has gone</h1>" + prose + "<p>By Ann Cole</p></body></html>";

    assertThat(read(page, "w").metadata().authors()).isEmpty();
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

    assertThat(text).contains(HarbourStory.PARAGRAPHS.getFirst()).doesNotContain("THE STAR");
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

  @ParameterizedTest
  @CsvSource({
    "https://www.nrk.no/en/weir,Norsk rikskringkasting",
    "https://economictimes.indiatimes.com/weir,The Economic Times",
    "https://web.archive.org/web/20120216182711/http://www.sme.sk/weir,SME",
    "https://weirs.example/weir,Weirs and Locks"
  })
  void callsAKnownOutletByOneNameWhateverThePageSays(String address, String publisher) {
    var page =
        "<html><head><title>The weir has gone</title>"
            + "<meta property='og:site_name' content='Weirs and Locks'></head><body><h1>The weir"
            + " has gone</h1>"
            + FILLER
            + "</body></html>";

    var metadata = read(from(address, page)).metadata();

    assertThat(metadata.publisher()).map(Found::value).contains(publisher);
  }

  @Test
  void tellsThatATableNamedTheOutlet() {
    var metadata = read(from("https://www.nrk.no/weir", "<body>" + FILLER + "</body>")).metadata();

    assertThat(metadata.publisher())
        .contains(new Found<>("Norsk rikskringkasting", "table of outlets, nrk.no"));
  }

  private static TextExtractor.Request from(String address, String page) {
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    return new TextExtractor.Request(
        Content.of(bytes), "page.html", null, address, null, Declared.NOTHING);
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
    assertThat(metadata.published().orElseThrow().evidence()).doesNotContain("sidecar", "options");
  }
}
