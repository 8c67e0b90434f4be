package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of a source tells, and that its addresses hold. */
@ExtendWith(ReadingRoom.Extension.class)
class SourcePagesTest {

  private final ReadingRoom room;
  private final CaptureStore captures;
  private final ExtractionStore extractions;

  SourcePagesTest(ReadingRoom room) {
    this.room = room;
    this.captures = room.part(CaptureStore.class);
    this.extractions = room.part(ExtractionStore.class);
  }

  @Test
  void tellsOfEachFactWhereItStands() {
    var page = room.page(source("gazette-council-hears-of-delay.html") + "?view=metadata");
    var facts = page.select("dl.facts dd").eachText();

    assertThat(facts).anyMatch(fact -> fact.matches("12 April 2023.*\\(JSON-LD datePublished\\)"));
    assertThat(page.select("a[href^=/imports/]")).isNotEmpty();
    assertThat(page.text())
        .contains("captures/segment-", "SHA-256 of the record", "speech ", "import ")
        .containsPattern("reader \\d");
  }

  @Test
  void namesForEachValueTheDeclarationThatWon() {
    var page = room.page(source("weekly-ledger-2008-10-17.pdf") + "?view=metadata");

    assertThat(page.select("h2").eachText()).contains("What is known of the source");
    assertThat(page.select("dl.facts").text())
        .contains("Published 17 October 2008 (sidecar weekly-ledger-2008-10-17.json)")
        .containsPattern("Collection \\w+ \\(--collection\\)")
        .doesNotContain("json, ");
    assertThat(page.select("main li").eachText())
        .anyMatch(note -> note.matches("PDF properties: created \\d+ \\w+ \\d{4}"));
  }

  @Test
  void givesMarksTheNumbersOfTheListInEveryKindOfOriginal() {
    for (var name : List.of("weekly-ledger-2008-10-17.pdf", "residents-letter-2021.txt")) {
      var page = room.page(source(name));
      var listed = page.select("aside li").eachAttr("value");
      var frame = framed(page);

      assertThat(listed).as(name).isNotEmpty();
      var numbers =
          name.endsWith("pdf")
              ? frame.select("svg text").eachText()
              : frame.select("mark.regesta-end").eachAttr("data-regesta-p");
      assertThat(numbers).as(name).containsExactlyInAnyOrderElementsOf(listed);
      assertThat(room.page(source(name) + "?view=text").select("[data-ends]").eachAttr("data-ends"))
          .flatMap(ends -> List.of(ends.split(" ")))
          .as(name + " as text")
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  private Document framed(Document page) {
    var address = page.select("iframe.original-frame").attr("src").replaceFirst("#.*", "");
    return Jsoup.parse(room.send(HttpRequest.newBuilder(URI.create(address))).body());
  }

  @Test
  void asksForNoPageOfAPdfThatHasOne() {
    var page = room.page(source("weekly-ledger-2008-10-17.pdf"));

    assertThat(page.select("iframe.original-frame").attr("title")).contains("Page 1 of 1");
    assertThat(page.select("#leaf, form.leaves")).isEmpty();
  }

  @Test
  void leadsToTheOtherCapturesOfTheSameSource() {
    var one = source("gazette-council-hears-of-delay.html");
    var captures = room.page(one).select("ul.captures li");

    assertThat(captures).hasSize(2);
    assertThat(captures.select("[aria-current]").attr("href")).isEqualTo(one);
    var other = captures.select("a:not([aria-current])").attr("href");
    assertThat(captures.text()).contains("19 April 2023", "text changed");
    assertThat(room.page(other).select("ul.captures a[href=" + one + "]")).hasSize(1);
    assertThat(room.page(source("residents-letter-2021.txt")).select("ul.captures")).isEmpty();
  }

  @Test
  void listsThePassagesThatEntriesRestOnAndTheWayBetweenThem() {
    var page = room.page(source("gazette-council-hears-of-delay.html"));
    var passages = page.select(".passages li");

    assertThat(passages).hasSizeGreaterThan(3);
    assertThat(passages)
        .allSatisfy(one -> {
          assertThat(one.select("a[href^=/entries/]")).isNotEmpty();
          assertThat(one.select(".badge")).isNotEmpty();
        });
    var first = room.page(passages.get(0).select("a.words").attr("href"));
    assertThat(first.select("a[rel=prev][accesskey=p]")).isEmpty();
    var second = room.page(first.select("a[rel=next][accesskey=n]").attr("href"));
    assertThat(second.select(".passages [aria-current]").text())
        .isEqualTo(passages.get(1).select("a.words").text());
    assertThat(second.select("a[rel=prev]").attr("href"))
        .isEqualTo(passages.get(0).select("a.words").attr("href"));
  }

  @Test
  void opensTheFrameAtThePassageAndATabAtItsWords() {
    var chosen =
        room.page(
            room.page(source("gazette-council-hears-of-delay.html"))
                .select(".passages a.words")
                .attr("href"));

    assertThat(chosen.select("iframe[sandbox='']").attr("src")).endsWith("#p1");
    assertThat(chosen.select("a[target=_blank][rel=noopener]").attr("href"))
        .contains("#p1:~:text=");
  }

  @Test
  void saysOfAPassageOfAnotherReadingThatItCannotBeShown() {
    var page =
        room.page(
            source("gazette-council-hears-of-delay.html") + "/passages/3-40?text=0123456789ab");

    assertThat(page.select(".notice").text()).contains("cannot be shown in this copy");
    assertThat(page.select(".original").text()).isNotBlank();
    assertThat(page.select("mark.chosen, iframe")).isEmpty();
  }

  @Test
  void saysOfAPassageBehindTheEndThatItIsNoLongerThere() {
    var beyond = source("gazette-council-hears-of-delay.html") + "/passages/3-40000000";

    assertThat(room.ask(beyond).statusCode()).isEqualTo(410);
    assertThat(Jsoup.parse(room.ask(beyond).body()).select("main a").eachAttr("href"))
        .contains(source("gazette-council-hears-of-delay.html"));
  }

  @Test
  void showsAStatementAtItsAddressAndSaysWhereNoneIsReadAnyMore() {
    var capture = capture("gazette-council-hears-of-delay.html");
    var statement = room.part(StatementStore.class).find(capture.id()).getFirst();
    var envelope = statement.passage();
    var address =
        "/captures/%s/statements/%d-%d".formatted(capture.id(), envelope.begin(), envelope.end());

    var page = room.page(address);

    assertThat(page.select("dl.facts dt").eachText()).contains("Statement of");
    assertThat(page.select("iframe[sandbox]").attr("src")).contains("?p=");
    var none = "/captures/%s/statements/%d-%d".formatted(capture.id(), 0, 2);
    assertThat(room.ask(none).statusCode()).isEqualTo(410);
    assertThat(Jsoup.parse(room.ask(none).body()).select("main a").eachAttr("href"))
        .contains("/captures/%s/passages/0-2".formatted(capture.id()));
  }

  @Test
  void givesTheTextOfNoOtherReadingThanTheOneThatIsAskedFor() {
    var text = source("gazette-council-hears-of-delay.html") + "/text";

    assertThat(room.ask(text).statusCode()).isEqualTo(200);
    assertThat(room.ask(text + "?text=0123456789ab").statusCode()).isEqualTo(410);
  }

  @Test
  void sendsOldAddressesOn() {
    var id = capture("gazette-council-hears-of-delay.html").id();

    var answer = room.ask("/sources/" + id + "?from=3&to=40");

    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/captures/" + id + "/passages/3-40");
  }

  @Test
  void saysWhyASourceWasRefused() {
    var page = room.page(source("supplement-broken.pdf"));

    assertThat(page.select(".notice.bad").text()).contains("No words could be read", "damaged");
    assertThat(page.select("a[download]").attr("href")).endsWith("/original");
  }

  @Test
  void knowsNoSourceOfAnotherName() {
    assertThat(room.ask("/captures/00000000000000000000000000").statusCode()).isEqualTo(404);
    assertThat(room.ask("/captures/zz").statusCode()).isEqualTo(404);
  }

  @Test
  void givesTheWordsOfAnEntryToTheToolsOfOthers() {
    Document line = room.page("/timeline");
    var entry = line.select("a[href^=/entries/]").attr("href").replaceFirst("\\?.*", "");

    var annotation = json(entry + "/annotation");

    assertThat(annotation.path("type").asString()).isEqualTo("Annotation");
    assertThat(annotation.path("body").asString()).endsWith(entry);
    for (var target : targets(annotation)) {
      var text = room.ask(path(target.path("source").asString())).body();
      assertSelects(target.path("selector"), text);
    }
  }

  @Test
  void countsInCodePointsWhatAnnotationsPlace() {
    var capture = capture("gazette-council-hears-of-delay.html");
    var text = ((Extraction.Read) extractions.find(capture.id()).orElseThrow()).article().text();
    var passage = new Passage(text.length() - 40, text.length() - 1);

    var annotation =
        json(
            "/captures/%s/passages/%d-%d/annotation"
                .formatted(capture.id(), passage.begin(), passage.end()));

    assertSelects(annotation.path("target").path("selector"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "gazette-2022-03-31-pier-closed.html, false",
    "radio-ness-2023-04-14-morning.txt, true"
  })
  void tellsTheToolsOfOthersATimeOnlyWhereThatOfTheCaptureIsKnown(String name, boolean known) {
    var capture = capture(name);

    var annotation = json("/captures/%s/passages/0-5/annotation".formatted(capture.id()));

    assertThat(capture.captured() != null).isEqualTo(known);
    assertThat(annotation.at("/target/scope").asString()).endsWith("/captures/" + capture.id());
    assertThat(annotation.at("/target/state/sourceDate").asString(""))
        .isEqualTo(known ? String.valueOf(capture.captured()) : "");
  }

  private static void assertSelects(JsonNode selectors, String text) {
    var quote = selectors.get(0);
    var position = selectors.get(1);
    var exact = quote.path("exact").asString();
    var whole = quote.path("prefix").asString() + exact + quote.path("suffix").asString();
    int begin = text.offsetByCodePoints(0, position.path("start").asInt());
    int end = text.offsetByCodePoints(0, position.path("end").asInt());
    assertThat(text).contains(whole);
    assertThat(quote.path("prefix").asString().length()).isLessThanOrEqualTo(32);
    assertThat(text.substring(begin, end)).isEqualTo(exact);
  }

  private static List<JsonNode> targets(JsonNode annotation) {
    var target = annotation.path("target");
    return target.isArray() ? List.copyOf(target.values()) : List.of(target);
  }

  private static String path(String address) {
    return address.replaceFirst("^http://[^/]+", "");
  }

  private JsonNode json(String path) {
    var answer = room.send(HttpRequest.newBuilder(room.at(path)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");
    return JsonMapper.shared().readTree(answer.body());
  }

  private String source(String name) {
    return "/captures/" + capture(name).id();
  }

  private Capture capture(String name) {
    try (var all = captures.all()) {
      return all.filter(one -> one.name().endsWith(name)).findFirst().orElseThrow();
    }
  }
}
