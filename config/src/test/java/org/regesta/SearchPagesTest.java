package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search over the samples, as a browser gets it. */
@ExtendWith(ReadingRoom.Extension.class)
class SearchPagesTest {

  private final ReadingRoom room;

  SearchPagesTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void marksTheWordsThatWereSoughtAndLeadsToTheOriginal() throws Exception {
    var page = get("/search?q=%22swing+bridge%22");

    assertThat(page.select("h1").text()).matches("\\d+ results for \"swing bridge\"");
    assertThat(page.select("ol.hits mark").eachText())
        .allMatch(text -> text.equalsIgnoreCase("swing bridge") || text.equalsIgnoreCase("bridge"));
    for (var hit : page.select("ol.hits > li")) {
      assertThat(hit.select(".actions a").eachText().getFirst()).startsWith("Entry");
      assertThat(hit.select("a[href^=/captures/]").attr("href"))
          .matches("/captures/[0-9a-z]{26}/passages/\\d+-\\d+\\?text=[0-9a-f]{12}");
      assertThat(hit.select("a[href^=/entries/]")).isNotEmpty();
    }
    assertThat(page.select("[role=status]").text()).isEqualTo(page.select("h1").text());
  }

  @Test
  void turnsPagesWithoutMissingOrRepeatingAResult() throws Exception {
    var first = get("/search");
    var second = get(first.select("nav.pages a[rel=next]").attr("href"));

    assertThat(second.select("nav.pages [aria-current=page]").text()).isEqualTo("2");
    assertThat(entries(first)).hasSize(20).doesNotContainAnyElementsOf(entries(second));
  }

  private static List<String> entries(Document page) {
    return page.select("ol.hits .actions a[href^=/entries/]:not([href$=#cite])").eachAttr("href");
  }

  @Test
  void limitsToABarOfTheHistogram() throws Exception {
    var page = get("/search?q=bridge");
    var bar = only(page.select("table.grid tbody tr:last-child"));

    var limited = get(bar.select("a").attr("href"));

    assertThat(limited.select("#q").val()).isEqualTo("bridge");
    assertThat(number(limited.select("h1").text()))
        .isGreaterThanOrEqualTo(number(bar.select("td").get(0).text()));
  }

  @Test
  void saysWhereThereWouldBeResults() throws Exception {
    var page = get("/search?q=quay&period=1950");

    assertThat(page.select("h1").text()).startsWith("No result for quay");
    var elsewhere = only(page.select(".notice a"));
    assertThat(elsewhere.text()).matches("\\d+ entr(y|ies) outside this period");
    assertThat(get(elsewhere.attr("href")).select("ol.hits > li")).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"denies", "says", "promises", "asks-for-this", "speaks-against"})
  void limitsToWhatSpeakersDoWithTheirWords(String stance) throws Exception {
    var words = stance.replace('-', ' ');
    var all = get("/timeline?period=all");
    var tick = only(all.select("label.tick:has(input[name=stance][value=" + stance + "])"));

    var line = get("/timeline?period=all&stance=" + stance);
    var found = get("/search?stance=" + stance);
    var api = room.json("/api/search?stance=" + stance);

    assertThat(tick.select("span:not(.n)").text()).isEqualTo(words);
    long counted = number(tick.select(".n").text());
    assertThat(counted).isPositive();
    assertThat(number(found.select("h1").text())).isEqualTo(counted);
    if (counted < 50) {
      assertThat(line.select(".when")).hasSize((int) counted);
    }
    assertThat(line.select("ul.chips .chip").text()).contains(words).contains("" + counted);
    assertThat(api.at("/found/total").asLong()).isEqualTo(counted);
    assertThat(api.at("/found/facets/stances/" + words).asLong()).isEqualTo(counted);
    assertThat(api.at("/found/hits"))
        .allMatch(hit -> hit.at("/entry/stance").asString().equals(words));
    if (!stance.equals("says")) {
      assertThat(found.select("ol.hits .badge").eachText())
          .allMatch(badge -> badge.contains(words));
    }
  }

  @Test
  void refusesAStanceThatThereIsNot() {
    var answer = room.ask("/search?stance=mumbles");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).text())
        .contains("'mumbles' is no stance")
        .contains("does-not-say");
  }

  private static Element only(Elements elements) {
    assertThat(elements).hasSize(1);
    return elements.get(0);
  }

  private static long number(String text) {
    var digits = text.replaceFirst("\\D*([\\d,]+).*", "$1").replace(",", "");
    return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
  }

  private Document get(String path) {
    return room.page(path);
  }
}
