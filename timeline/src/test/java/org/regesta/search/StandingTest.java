package org.regesta.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.home.TestDatabase;
import org.regesta.time.Bounds;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Told;

/** Where an entry stands is where the list of hits has it. */
@ExtendWith(TestDatabase.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingTest {

  private final Shelf shelf;

  StandingTest(TestDatabase database, @TempDir Path folder) {
    shelf = new Shelf(database, folder);
  }

  @BeforeAll
  void fill() {
    for (int n = 0; n < 12; n++) {
      shelf.place(
          Told.by("gazette" + n)
              .from("Gazette " + n % 3, "north")
              .published("2022-04-%02d".formatted(1 + n / 2))
              .said("“The pier number %d is safe as ever”".formatted(n), "Ann Mayor", "2022-03-30")
              .said(
                  "“Ferry %d has gone, has gone again”".formatted(n),
                  "Bo Dvořák",
                  "2022-03-%02d..2022-05-31".formatted(1 + n))
              .happened(
                  "the crane number %d fell".formatted(n),
                  "fell",
                  "2022-05-%02d".formatted(1 + n % 4)));
    }
    shelf.place(
        Told.by("leaflet").said("“No day was named for the old pier”", "Cy Rider"),
        Told.by("chronicle")
            .happened("the pier was first named", "named", "1850-01-01..1850-12-31"));
    shelf.feeder.drain();
  }

  @AfterAll
  void close() {
    shelf.close();
  }

  static Stream<TimelineQuery> queries() {
    var march = new Bounds(LocalDate.of(2022, 3, 5), LocalDate.of(2022, 3, 31));
    var filters =
        List.of(
            Filter.NONE,
            Filter.NONE.by(Clock.PUBLISHED),
            Filter.NONE.during(march),
            Filter.NONE.kinds(EntryKind.HAPPENED),
            Filter.NONE
                .publishers("Gazette 1")
                .by(Clock.PUBLISHED)
                .during(new Bounds(null, LocalDate.of(2022, 4, 4))));
    return Stream.of("", "pier", "gone OR crane")
        .flatMap(words ->
            filters.stream()
                .flatMap(filter ->
                    Stream.of(TimelineQuery.Order.values())
                        .map(order ->
                            TimelineQuery.of(words).where(filter).orderedBy(order).page(0, 100))));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isWhereTheListHasIt(TimelineQuery query) {
    var listed = shelf.find(query).hits().stream().map(hit -> hit.entry().id()).toList();

    var told = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (int at = 0; at < listed.size(); at++) {
      told.add(
          shelf.search.standing(listed.get(at), query).map(StandingTest::words).orElse("none"));
      expected.add(
          "%d of %d, %s, %s"
              .formatted(
                  at + 1,
                  listed.size(),
                  at == 0 ? "" : listed.get(at - 1),
                  at + 1 == listed.size() ? "" : listed.get(at + 1)));
    }

    assertThat(told).isEqualTo(expected);
  }

  private static String words(Standing standing) {
    return "%d of %d, %s, %s"
        .formatted(
            standing.position(), standing.total(), id(standing.before()), id(standing.after()));
  }

  private static String id(Optional<Entry> entry) {
    return entry.map(Entry::id).map(EntryId::value).orElse("");
  }

  @Test
  void isNowhereWhereItIsNoHit() {
    var ferry = shelf.find(TimelineQuery.of("ferry")).hits().getFirst().entry().id();

    assertThat(shelf.search.standing(ferry, TimelineQuery.of("pier"))).isEmpty();
    assertThat(shelf.search.standing(ferry, TimelineQuery.of("\"pier"))).isEmpty();
    assertThat(shelf.search.standing(new EntryId("0".repeat(26)), TimelineQuery.of("pier")))
        .isEmpty();
  }
}
