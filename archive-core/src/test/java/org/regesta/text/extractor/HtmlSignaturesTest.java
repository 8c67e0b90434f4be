package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

/** Who signed a page and what it is called, where its places differ. */
class HtmlSignaturesTest {

  private static final String TEXT =
      "<p>" + String.join("</p><p>", HarbourStory.PARAGRAPHS) + "</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name='citation_author' content='Okafor, Maria'>|Maria Okafor",
        "<meta property='article:author' content='https://weirs.example/maria'>"
            + "<meta name='byl' content='By Maria Okafor'>|Maria Okafor",
        "<meta name='author' content='page.head.extra.author'>"
            + "<meta name='byl' content='Maria Okafor'>|Maria Okafor",
        "<meta name='twitter:label1' content='Written by'>"
            + "<meta name='twitter:data1' content='Maria Okafor'>|Maria Okafor",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},"
            + "{\"@type\":\"Person\",\"name\":\"Maria Okafor\"}]}</script>|Maria Okafor",
      })
  void readsTheAuthorThatThePageStates(String head, String author) {
    var metadata = page(head, "");

    assertThat(metadata.authors()).extracting(Found::value).containsExactly(author);
  }

  @Test
  void takesNoAuthorFromTwoPeopleWhomThePageMerelyDescribes() {
    var people =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"name\":\"Ida Moe\"},"
            + "{\"@type\":\"Person\",\"name\":\"Jon Vale\"}]}</script>";

    assertThat(page(people, "").authors()).isEmpty();
  }

  @Test
  void readsTheEntitiesOfANameBeforeItPartsNames() {
    var head =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":"
            + "{\"name\":\"Ida Moe &amp; Jon Vale\"}}</script>";

    assertThat(page(head, "").authors())
        .extracting(Found::value)
        .containsExactly("Ida Moe", "Jon Vale");
  }

  @Test
  void readsANameFromAnElementThatIsCalledAuthorAndNoButtonBesideIt() {
    var below =
        "<div class='card-author-link'>Learn more</div>"
            + "<div class='story_author__x1'>Maria Okafor</div>";

    assertThat(page("", below).authors()).containsExactly(new Found<>("Maria Okafor", "byline"));
  }

  @Test
  void callsAPageAsItShowsItselfRatherThanAsItIsHandedToNetworks() {
    var head =
        "<meta property='og:title' content='The weir is gone: what you need to know today'>"
            + "<meta name='twitter:title' content='The weir is gone: what you need to know today'>";

    assertThat(page(head, "").title()).contains(new Found<>("The weir has gone", "h1"));
  }

  @Test
  void believesNoHeadingThatSharesNoWordWithWhatThePageStates() {
    var head =
        "<meta property='og:title' content='Ebb at every pier'>"
            + "<meta name='twitter:title' content='Ebb at every pier'>";

    var page = "<html><head><title>Ebb at every pier</title>" + head + "</head><body>";
    var metadata = read(page + "<h1>Star Online</h1>" + TEXT + "</body></html>", "a").metadata();

    assertThat(metadata.title()).map(Found::value).contains("Ebb at every pier");
  }

  private static SourceMetadata page(String head, String below) {
    var page = "<html><head>" + head + "</head><body><h1>The weir has gone</h1>";
    return read(page + below + TEXT + "</body></html>", "a.html").metadata();
  }
}
