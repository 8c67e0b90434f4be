package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.people.PeopleStore;
import org.regesta.people.Person;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of an entry and of a speaker tell, over the captures that come with Regesta. */
@ExtendWith(ReadingRoom.Extension.class)
class EntryAndSpeakerPagesTest {

  private static final String NOBODY = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

  private final ReadingRoom room;

  EntryAndSpeakerPagesTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void tellsWhyADateAndWhyASpeaker() {
    var page = page(saying("\"engineers had found cracks\""));

    assertThat(page.select("section[aria-labelledby], article:has(#why-date)").text())
        .contains("Tuesday night", "the day of publication, 12 April 2023", "weekday near", "%");
    assertThat(page.select("article:has(#why-so)").text())
        .contains("Ann Mayhew", "mayor of Northport", "said");
  }

  @Test
  void keepsTheThreeClocksApart() {
    var facts = page(saying("\"engineers had found cracks\"")).expectFirst("dl.facts");

    assertThat(facts.select("dt").eachText())
        .containsExactly("Said by", "Said", "First published", "First captured");
    assertThat(facts.select("dd").eachText().get(1)).contains("11 April 2023");
    assertThat(facts.select("dd").eachText().get(2)).contains("12 April 2023");
  }

  @Test
  void marksTheWordsWithinTheSentencesAroundThem() {
    var entry = saying("\"engineers had found cracks\"");

    var quotation = page(entry).expectFirst("article.card blockquote");

    var marked = quotation.select("mark:not(.date-words)").text();
    assertThat(marked).isEqualTo(entry.evidence().getFirst().quote());
    assertThat(quotation.text().length()).isGreaterThan(marked.length() + 40);
  }

  @Test
  void showsEverySourceOfAnEntryAndWhatItSaysOtherwise() {
    var entry =
        found("bridge").stream().filter(one -> one.evidence().size() > 1).findFirst().orElseThrow();

    var page = page(entry);

    assertThat(page.select("article.card:has(h3)")).hasSameSizeAs(entry.evidence());
    assertThat(page.select("article.card a.button").eachAttr("href"))
        .allMatch(href -> href.matches("/captures/\\w{26}/passages/\\d+-\\d+\\?text=[0-9a-f]{12}"));
  }

  @Test
  void leadsToWhatStandsBesideItInTime() {
    var page = page(saying("\"engineers had found cracks\""));

    var next = page.select("a[rel=next]").attr("href");

    assertThat(room.page(next).select("a[rel=prev]").attr("href"))
        .isEqualTo("/entries/" + saying("\"engineers had found cracks\"").id());
  }

  @Test
  void tellsWhereItStandsInTheViewThatItWasOpenedFrom() {
    var entry = saying("\"engineers had found cracks\"");

    var page = room.page("/entries/" + entry.id() + "?kind=said&speaker=" + ann().id());

    var place = page.select("nav[aria-label=Near in time]").text();
    assertThat(place).containsPattern("\\d+ of \\d+ in view");
    assertThat(page.select("a[rel=next], a[rel=prev]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.endsWith("?kind=said&speaker=" + ann().id()));
    assertThat(page.select("a[href^=/timeline?]").attr("href"))
        .isEqualTo("/timeline?kind=said&speaker=" + ann().id());
    assertThat(room.page("/people/" + ann().id()).select("ol.entries a.words").eachAttr("href"))
        .allMatch(href -> href.endsWith("?speaker=" + ann().id()));
  }

  @Test
  void leadsFromAFormerNameToTheEntryThatHoldsNowWhatItRestedOn() {
    var entry = saying("\"engineers had found cracks\"");
    var former = "0123456789abcdefghjkmnpqrs";
    database()
        .sql("insert into entry_moved (former, entry) values (?, ?) on conflict do nothing")
        .params(former, entry.id().value())
        .update();

    var answer = room.ask("/entries/" + former);

    var way = "/entries/" + entry.id() + "?former=" + former;
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(way);
    assertThat(room.page(way).select("[role=status]").text()).contains(former);
  }

  @Test
  void believesNoFormerNameThatWasNone() {
    var entry = saying("\"engineers had found cracks\"");

    var page = room.page("/entries/" + entry.id() + "?former=" + NOBODY);

    assertThat(page.text()).doesNotContain(NOBODY);
  }

  @Test
  void saysWhatAnEntrySaidThatNothingSupportsAnyMore() {
    var capture = saying("\"engineers had found cracks\"").evidence().getFirst().capture();
    database()
        .sql(
            """
            insert into entry_departed (entry, kind, words, captures)
            values ('abcdefghjkmnpqrstvwxyz0123', 'SAID', 'the toll would fall', ?)
            on conflict do nothing
            """)
        .param(1, new String[] {capture.value()})
        .update();

    var answer = room.ask("/entries/abcdefghjkmnpqrstvwxyz0123");

    assertThat(answer.statusCode()).isEqualTo(410);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("blockquote").text()).isEqualTo("the toll would fall");
    assertThat(page.select("main a").eachAttr("href")).contains("/captures/" + capture);
  }

  @ParameterizedTest
  @CsvSource({
    "/entries/zzzzzzzzzzzzzzzzzzzzzzzzzz, 404",
    "/people/zzzzzzzzzzzzzzzzzzzzzzzzzz, 404",
    "/entries/UPPER, 404",
    "/people?q=a&order=name&page=1, 200",
    "/people?page=0, 400",
    "/people?page=9999999999, 400",
    "/people?page=x, 400",
    "/people?order=wealth, 400",
    "/people?q=%00, 400",
    "/people?q=%25%27%3B--, 200"
  })
  void answersWhateverIsAskedInWords(String path, int status) {
    var answer = room.ask(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Jsoup.parse(answer.body()).select("main h1").text()).isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "org.regesta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inquiry heard its first witness | September 2023 | autumn",
        "The residents heard it | 16 January 2024 | 17 January 2024"
      })
  void saysWhereTwoOutletsDateOneThingDifferently(String words, String stands, String other) {
    var entry = saying('"' + words + '"');

    var page = room.page("/entries/" + entry.id());

    var rows = page.select("#differ + .scroll tbody tr");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().text()).contains(stands, "stands on the timeline", "Agency");
    assertThat(rows.getLast().text()).contains(other).doesNotContain("stands on the timeline");
    assertThat(page.select("article.card.differs").text()).contains("This source dates it", other);
  }

  @Test
  void callsNoDayCertainOnWhichTheSourcesDiffer() {
    var words = "The residents heard it";
    var entry = saying('"' + words + '"');

    var page = room.page("/entries/" + entry.id());

    var differ = "sources differ: also 17 January 2024";
    assertThat(page.select("dl.facts dd:has(> .date)").getFirst().text())
        .isEqualTo("16 January 2024 " + differ);
    assertThat(page.select("article[aria-labelledby=why-date]").text())
        .contains("Other readings of these words", "Other sources say 17 January 2024");
    for (var list :
        List.of("/timeline?period=January+2024", "/search?q=%22residents+heard+it%22")) {
      assertThat(room.page(list).select("li:contains(" + words + ") .badge.differ").text())
          .isEqualTo(differ);
    }
  }

  @Test
  void tellsNamesakesApartInTheListAndAmongTheLimits() {
    var rows = room.page("/people?q=wren").select("tbody tr:has(th a:containsOwn(Thomas Wren))");
    assertThat(rows.select(".apart").eachText())
        .hasSize(2)
        .doesNotHaveDuplicates()
        .anyMatch(apart -> apart.startsWith("vicar"))
        .allMatch(apart -> apart.matches(".+, \\d{4}( to \\d{4})?"));

    for (var screen : List.of("/search", "/timeline?period=all")) {
      var ticks = room.page(screen).select("label.tick:contains(Thomas Wren)");
      assertThat(ticks.select("span:not(.n)").eachText())
          .containsExactlyInAnyOrderElementsOf(
              rows.select(".apart").eachText().stream()
                  .map(apart -> "Thomas Wren (" + apart + ")")
                  .toList());
      for (var tick : ticks) {
        var limited = room.page("/search?speaker=" + tick.select("input").val());
        assertThat(limited.select("h1").text()).startsWith(tick.select(".n").text() + " ");
        assertThat(limited.select(".chip").text())
            .contains(tick.select("span:not(.n)").text() + " " + tick.select(".n").text());
      }
    }
  }

  @Test
  void keepsTheAddressThatAsksForAllOfAName() {
    var apart = room.page("/search").select("label.tick:contains(Thomas Wren) .n").eachText();

    var all = room.page("/search?speaker=Thomas+Wren");

    long sum = apart.stream().mapToLong(Long::parseLong).sum();
    assertThat(all.select("h1").text()).startsWith(sum + " ");
    assertThat(all.select(".chip").text()).contains("Thomas Wren (all of this name) " + sum);
  }

  @Test
  void listsSpeakersAndFindsThemByTheBeginningOfAName() {
    var page = room.page("/people?q=mayh");

    assertThat(page.select("tbody th").eachText()).contains("Ann Mayhew");
    assertThat(page.select("tbody tr").size()).isLessThan(room.page("/people").select("tr").size());
  }

  @Test
  void tellsWhoSomebodyIsAndWhatTheySaid() {
    var ann = ann();

    var page = room.page("/people/" + ann.id());

    assertThat(page.select("h1").text()).isEqualTo("Ann Mayhew");
    assertThat(page.select("#roles ~ div").text()).contains("mayor of Northport");
    assertThat(page.text()).contains("the same full name: Ann Mayhew");
    assertThat(page.select("svg.strip rect")).isNotEmpty();
    assertThat(page.select("ol.entries li").size()).isGreaterThan(3);
    var dated = page.select("#dated").text();
    assertThat(dated)
        .containsPattern("^\\d+ of \\d+ statements are dated by the source\\.")
        .containsPattern("The highest bar stands for \\d+(\\.\\d)?\\.");
    assertThat(Integer.parseInt(dated.replaceFirst(" .*", "")))
        .isEqualTo(page.select("h2:contains(Statements) + ol li").size());
    assertThat(page.select("h3:contains(Not dated) + ol .when").eachText())
        .isNotEmpty()
        .allMatch(when -> when.matches("no date|(on|in) or before .*\\d{4}"))
        .anyMatch(when -> when.equals("on or before 31 March 2022"));
    assertThat(page.select("a.chip").eachAttr("href"))
        .anyMatch(href -> href.contains("wording=quoted"))
        .anyMatch(href -> href.contains("publisher="));
  }

  @Test
  void leadsOnWhereSomebodyIsNamedOtherwiseNow() {
    var ann = ann();
    database()
        .sql(
            """
            insert into person_departed (person, kind, name, capture, successor) values
              ('abcdefghjkmnpqrstvwxyz0124', 'PERSON', 'Mayhew', ?, ?),
              ('abcdefghjkmnpqrstvwxyz0125', 'PERSON', 'Bo Nobody', ?, null),
              ('abcdefghjkmnpqrstvwxyz0126', 'PERSON', 'Round', ?, 'abcdefghjkmnpqrstvwxyz0127'),
              ('abcdefghjkmnpqrstvwxyz0127', 'PERSON', 'Round', ?, 'abcdefghjkmnpqrstvwxyz0126')
            on conflict do nothing
            """)
        .params(NOBODY, ann.id().value(), NOBODY, NOBODY, NOBODY)
        .update();

    var moved = room.ask("/people/abcdefghjkmnpqrstvwxyz0124");

    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(room.page("/people/" + ann.id() + "?former=abcdefghjkmnpqrstvwxyz0124").text())
        .contains("“Mayhew”");
    assertThat(room.ask("/people/abcdefghjkmnpqrstvwxyz0125").statusCode()).isEqualTo(410);
    assertThat(room.ask("/people/abcdefghjkmnpqrstvwxyz0126").statusCode()).isEqualTo(410);
  }

  @Test
  void namesEachSourceOfARoleOnceAndByItsOutlet() {
    var sources = room.page("/people/" + ann().id()).select("#roles ~ div tbody td:last-child");

    assertThat(sources).isNotEmpty();
    for (var role : sources) {
      assertThat(role.select("a").eachText()).doesNotHaveDuplicates();
    }
    assertThat(sources.select("a").eachText())
        .contains("Northport Gazette, 12 April 2023, 08:30 UTC+01:00");
  }

  @Test
  void tellsWhereSpeakersAreWhoHaveNoPage() {
    var page = room.page("/people");

    assertThat(page.select(".lead").text()).endsWith("name and attribute words to.");
    assertThat(page.select("#unnamed a").attr("href")).isEqualTo("/search?kind=said");
    assertThat(room.page("/people?q=mayh").select("#unnamed")).isEmpty();
  }

  private Person ann() {
    return room.part(PeopleStore.class).named("Ann Mayhew").getFirst();
  }

  private JdbcClient database() {
    return room.part(JdbcClient.class);
  }

  private Entry saying(String words) {
    return found(words).getFirst();
  }

  private List<Entry> found(String words) {
    return switch (room.part(TimelineSearch.class).search(TimelineQuery.of(words))) {
      case SearchAnswer.Found found -> found.hits().stream().map(SearchAnswer.Hit::entry).toList();
      case SearchAnswer.NotUnderstood not -> throw new AssertionError(not.message());
    };
  }

  private Document page(Entry entry) {
    return room.page("/entries/" + entry.id());
  }
}
