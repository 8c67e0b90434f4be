package org.regesta.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.event.Event;
import org.regesta.home.TestDatabase;
import org.regesta.speech.Wording;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;
import org.regesta.timeline.Told;

@ExtendWith(TestDatabase.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineSearchTest {

  private final Shelf shelf;

  TimelineSearchTest(TestDatabase database, @TempDir Path folder) {
    shelf = new Shelf(database, folder);
  }

  @BeforeAll
  void fill() {
    shelf.place(
        Told.by("gazette")
            .titled("Council hears of delay")
            .from("Northport Gazette", "north")
            .published("2022-04-01")
            .said("“Works on the north pier were delayed by the frost”", "Ann Mayor", "2022-03-30")
            .said(
                "“The cables have been tested twice by our men”",
                "Bo Dvořák",
                "2022-02-01..2022-03-31")
            .happened("the north pier collapsed in a storm", "collapsed", "2021-09-01..2021-12-31"),
        Told.by("post")
            .from("Evening Post", "south")
            .published("2022-04-02")
            .said("“Works on the north pier were delayed by the frost”", "Ann Mayor", "2022-03-30")
            .said("“Nobody has told us when the ferry will sail”", "Cy Rider")
            .happened(Event.Status.DENIED, "the board sold the old ferry", "sold", "2022-05-02"));
    shelf.feeder.drain();
  }

  @AfterAll
  void close() {
    shelf.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pier | 2",
        "PIER | 2",
        "delays | 3",
        "\"north pier\" | 2",
        "\"pier north\" | 0",
        "pier frost | 1",
        "pier NOT frost | 1",
        "frost OR ferry | 3",
        "ferr* | 2",
        "(frost OR storm) AND pier | 2",
        "dvorak | 1",
        "Dvořák | 1",
        "council | 3",
        "and/or | 0",
        "the | 5",
        "nothing:here | 0",
        "pier -frost | 1",
        "NOT pier | 3",
      })
  void findsWhatTheWordsAskFor(String words, long expected) {
    var found = shelf.find(TimelineQuery.of(words));

    assertThat(found.total()).isEqualTo(expected);
    assertThat(found.hits()).hasSize((int) expected);
  }

  @Test
  void marksTheWordsThatMatch() {
    var found = shelf.find(TimelineQuery.of("\"north pier\" delay"));

    var snippet = found.hits().getFirst().snippet();
    assertThat(snippet.parts())
        .filteredOn(part -> part.match() == Snippet.Match.HIT)
        .extracting(Snippet.Part::text)
        .containsExactly("north pier", "delayed");
    assertThat(snippet.text()).isEqualTo("“Works on the north pier were delayed by the frost”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"north", "(pier", "pier AND", "*pier", "pier)", "AND pier", "()", "NOT"})
  void saysWhatIsWrongWithAQueryThatIsNotWellFormed(String words) {
    var answer = shelf.search.search(TimelineQuery.of(words));

    assertThat(answer)
        .isInstanceOfSatisfying(
            SearchAnswer.NotUnderstood.class,
            complaint -> assertThat(complaint.message()).contains(words));
  }

  @Test
  void filtersByWhatHitsAre() {
    var all = Filter.NONE;

    assertThat(total(all)).isEqualTo(5);
    assertThat(total(all.kinds(EntryKind.HAPPENED))).isEqualTo(2);
    assertThat(total(all.speakers("ann mayor"))).isEqualTo(1);
    assertThat(total(all.speakers("Bo Dvorak", "Cy Rider"))).isEqualTo(2);
    assertThat(total(all.publishers("Evening Post"))).isEqualTo(3);
    assertThat(total(all.collections("north"))).isEqualTo(3);
    assertThat(total(all.wordings(Wording.DIRECT))).isEqualTo(3);
    assertThat(total(all.wordings(Wording.INDIRECT))).isZero();
    assertThat(total(all.statuses(Event.Status.DENIED))).isEqualTo(1);
    assertThat(total(all.precisions(Precision.DAY))).isEqualTo(2);
    assertThat(total(all.precisions(Precision.DAY, Precision.UNDATED))).isEqualTo(3);
    assertThat(total(all.kinds(EntryKind.HAPPENED).collections("south"))).isEqualTo(1);
  }

  @Test
  void findsASpeakerByTheIdOfThePerson() {
    var hit = shelf.find(TimelineQuery.of("frost")).hits().getFirst();
    var person = ((Entry.Said) hit.entry()).person().orElseThrow();

    assertThat(total(Filter.NONE.speakers(person))).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2022-03-30,2022-03-30,2",
    "2022-04-01,2022-04-30,0",
    "2021-12-31,2022-02-01,2",
    ",2021-12-31,1",
    "2022-03-31,,2",
    ",,5"
  })
  void findsWhatMayFallIntoAPeriod(LocalDate from, LocalDate to, long expected) {
    assertThat(total(Filter.NONE.during(new Bounds(from, to)))).isEqualTo(expected);
  }

  @Test
  void countsHitsByWhatTheyAre() {
    var facets = shelf.find(TimelineQuery.of("")).facets();

    assertThat(facets.kinds()).isEqualTo(Map.of(EntryKind.SAID, 3L, EntryKind.HAPPENED, 2L));
    assertThat(facets.speakers()).containsOnlyKeys("Ann Mayor", "Bo Dvořák", "Cy Rider");
    assertThat(facets.publishers()).isEqualTo(Map.of("Northport Gazette", 3L, "Evening Post", 3L));
    assertThat(facets.precisions())
        .isEqualTo(Map.of(Precision.DAY, 2L, Precision.YEAR, 2L, Precision.UNDATED, 1L));
  }

  @Test
  void countsTheOtherValuesOfAFieldAsIfItDidNotLimit() {
    var query =
        TimelineQuery.of("")
            .where(Filter.NONE.kinds(EntryKind.SAID).publishers("Northport Gazette"));

    var found = shelf.find(query);

    assertThat(found.total()).isEqualTo(2);
    assertThat(found.facets().kinds())
        .isEqualTo(Map.of(EntryKind.SAID, 2L, EntryKind.HAPPENED, 1L));
    assertThat(found.facets().publishers())
        .isEqualTo(Map.of("Northport Gazette", 2L, "Evening Post", 2L));
    assertThat(found.facets().speakers()).containsOnlyKeys("Ann Mayor", "Bo Dvořák");
  }

  @Test
  void asksThePeriodByTheClockOfPublicationIfToldSo() {
    var april2 = Bounds.day(LocalDate.of(2022, 4, 2));

    var found =
        shelf.find(TimelineQuery.of("").where(Filter.NONE.by(Clock.PUBLISHED).during(april2)));

    assertThat(found.total()).isEqualTo(2);
    assertThat(found.undated()).isZero();
    assertThat(found.density(Bucket.DAY).bars())
        .containsExactly(new Density.Bar(LocalDate.of(2022, 4, 2), 2, 0, 2));
  }

  @Test
  void tellsHowHitsLieInTimeWithoutTheHits() {
    var spread = shelf.search.spread("pier", Filter.NONE).orElseThrow();

    assertThat(spread).isEqualTo(shelf.find(TimelineQuery.of("pier")).spread());
    assertThat(shelf.search.spread("(pier", Filter.NONE)).isEmpty();
  }

  @Test
  void givesTheDatedInTheOrderOfTimeAndTheUndatedApart() {
    var query = TimelineQuery.of("");

    var dated = shelf.search.dated(query);

    assertThat(dated)
        .extracting(entry -> entry.when().map(Entry.When::edtf).orElse("undated"))
        .containsExactly(
            "2021-09-01/2021-12-31", "2022-02-01/2022-03-31", "2022-03-30", "2022-05-02");
    assertThat(shelf.search.undated(query))
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Said.class, said -> assertThat(said.words()).contains("ferry will sail"));
    assertThat(shelf.search.undated(query.where(Filter.NONE.by(Clock.PUBLISHED)))).isEmpty();
    assertThat(shelf.search.dated(TimelineQuery.of("(pier"))).isEmpty();
  }

  @Test
  void refusesMoreWordsThanTheIndexCanSeekAtOnce() {
    var answer = shelf.search.search(TimelineQuery.of("a ".repeat(250)));

    assertThat(answer).isInstanceOf(SearchAnswer.NotUnderstood.class);
    assertThat(shelf.find(TimelineQuery.of("zz ".repeat(100))).total()).isZero();
  }

  @Test
  void standsAtAnotherGenerationOnceItHasChanged() {
    var before = shelf.search.generation();

    shelf.index.renew(List.of(), List.of());

    assertThat(shelf.search.generation()).isPresent().isNotEqualTo(before);
  }

  @Test
  void countsHitsByMonthWithTheShareOfTheUncertain() {
    var found = shelf.find(TimelineQuery.of("").where(Filter.NONE.kinds(EntryKind.SAID)));

    var density = found.density(Bucket.MONTH);

    assertThat(density.undated()).isEqualTo(1);
    assertThat(density.bars())
        .containsExactly(
            new Density.Bar(LocalDate.of(2022, 2, 1), 0, 1, 28 / 59.0),
            new Density.Bar(LocalDate.of(2022, 3, 1), 1, 1, 1 + 31 / 59.0));
  }

  @Test
  void putsHitsInTheOrderOfTimeTheUndatedLast() {
    var query = TimelineQuery.of("").orderedBy(TimelineQuery.Order.TIME);

    var days =
        shelf.find(query).hits().stream()
            .map(hit -> hit.entry().when().map(Entry.When::edtf).orElse("undated"))
            .toList();

    assertThat(days)
        .containsExactly(
            "2021-09-01/2021-12-31",
            "2022-02-01/2022-03-31",
            "2022-03-30",
            "2022-05-02",
            "undated");
  }

  @Test
  void turnsPages() {
    var query = TimelineQuery.of("").orderedBy(TimelineQuery.Order.TIME);

    var paged =
        List.of(0, 2, 4).stream()
            .flatMap(first -> shelf.find(query.page(first, 2)).hits().stream())
            .toList();

    assertThat(paged).isEqualTo(shelf.find(query).hits());
  }

  private long total(Filter filter) {
    return shelf.find(TimelineQuery.of("").where(filter)).total();
  }
}
