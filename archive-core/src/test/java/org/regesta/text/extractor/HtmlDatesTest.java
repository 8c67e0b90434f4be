package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;

/** Which day a page is of, where its places name several. */
class HtmlDatesTest {

  private static final String TEXT =
      "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";

  @ParameterizedTest
  @CsvFileSource(resources = "/text/shown-dates.csv", numLinesToSkip = 1)
  void readsTheDayFromALineBelowTheHeadline(String language, String line, String day) {
    var metadata = page("https://weirs.example/a", language, "<p>" + line + "</p>", "");

    assertThat(metadata.published()).map(Found::value).contains(day);
  }

  @Test
  void believesAnArticleMoreThanTheClockOfThePageAndTheArticlesBesideIt() {
    var clock = "<div class='topbar'>Tuesday, 8 December 2020</div>";
    var others =
        "<div class='related-posts'><a href='/b'>Ebb at the pier</a> 7 December 2020</div>"
            + "<div class='comments'><p>Posted on 9 December 2020</p></div>";

    var metadata = page("https://weirs.example/a", "en", "<p>13 October 2020</p>", clock, others);

    assertThat(metadata.published()).contains(new Found<>("2020-10-13", "visible line"));
  }

  @Test
  void takesNoSentenceOfTheStoryForTheDayOfThePage() {
    var first = "<p>The pier opened on 3 March 2022.</p>";

    var metadata = page("https://weirs.example/a", "en", first, "");

    assertThat(metadata.published()).isEmpty();
  }

  @Test
  void keepsThePublicationApartFromTheChange() {
    var line = "<p>Published 26 September 2019, updated 30 September 2022</p>";

    var metadata = page("https://weirs.example/a", "en", line, "");

    assertThat(metadata.published()).map(Found::value).contains("2019-09-26");
    assertThat(metadata.modified()).map(Found::value).contains("2022-09-30");
  }

  @Test
  void takesTheDayOfTheChangeAndSaysSoWhereThePageTellsOfNoOther() {
    var metadata =
        page("https://weirs.example/a", "de", "<p>Zuletzt aktualisiert: 3. Mai 2021</p>", "");

    assertThat(metadata.published())
        .contains(new Found<>("2021-05-03", "visible line, its last change"));
  }

  @Test
  void callsAMomentOfWorldTimeByTheDayThatThePageShows() {
    var stated =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2020-12-05T23:15:00Z\"}</script>";

    var metadata =
        page("https://weirs.example/a", "it", "<p class='data'>6 dicembre 2020</p>", stated);

    assertThat(metadata.published()).map(Found::value).contains("2020-12-06");
  }

  @Test
  void keepsTheZoneOfAMomentThatNothingContradicts() {
    var stated = "<meta property='article:published_time' content='2020-12-05T23:15:00-05:00'>";

    var metadata = page("https://weirs.example/a", "en", "", stated);

    assertThat(metadata.published())
        .contains(new Found<>("2020-12-05T23:15:00-05:00", "meta article:published_time"));
  }

  @Test
  void readsTheDayOfALinkedStatementThatIsBroken() {
    var broken =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The \"weir\""
            + " has gone\",\"datePublished\":\"2020-12-05\"}</script>";

    var metadata = page("https://weirs.example/a", "en", "", broken);

    assertThat(metadata.published()).contains(new Found<>("2020-12-05", "JSON-LD datePublished"));
  }

  @Test
  void takesTheAddressBeforeTheAddressOfAPicture() {
    var picture = "<meta property='og:image' content='https://weirs.example/2018/01/07/a.jpg'>";

    var byAddress = page("https://weirs.example/2019/03/12/a", "en", "", picture);
    var byPicture = page("https://weirs.example/a", "en", "", picture);

    assertThat(byAddress.published()).contains(new Found<>("2019-03-12", "address"));
    assertThat(byPicture.published()).contains(new Found<>("2018-01-07", "address of its picture"));
  }

  @Test
  void believesNoDayAfterAWebArchiveTookItsCopy() {
    var address = "https://web.archive.org/web/20120216182711/http://weirs.example/a";

    var metadata = page(address, "en", "<p>13 October 2020</p><p>14 February 2012</p>", "");

    assertThat(metadata.published()).map(Found::value).contains("2012-02-14");
  }

  @Test
  void takesNoDayFromACopyright() {
    var metadata = page("https://weirs.example/a", "en", "<p>Copyright 1 January 2020</p>", "");

    assertThat(metadata.published()).isEmpty();
  }

  private static SourceMetadata page(String address, String language, String below, String head) {
    return page(address, language, below, head, "");
  }

  private static SourceMetadata page(
      String address, String language, String below, String above, String after) {
    boolean inHead = above.startsWith("<meta") || above.startsWith("<script");
    var page =
        "<html lang='%s'><head><title>The weir has gone</title>%s</head><body>%s<h1>The weir has"
                .formatted(language, inHead ? above : "", inHead ? "" : above)
            + " gone</h1>"
            + below
            + TEXT
            + after
            + "</body></html>";
    var bytes = page.getBytes(StandardCharsets.UTF_8);
    return read(new TextExtractor.Request(
            Content.of(bytes), "a.html", null, address, null, Declared.NOTHING))
        .metadata();
  }
}
