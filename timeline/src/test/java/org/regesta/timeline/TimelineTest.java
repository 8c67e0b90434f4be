package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.copies.Copies;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.speech.Speaker;
import org.regesta.time.Bounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(TestDatabase.Extension.class)
class TimelineTest {

  private static final String WORDS = "The bridge will open to traffic in June";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final TimelineStore store;
  private final PeopleStore people;
  private final Set<EntryId> changed = new LinkedHashSet<>();
  private final Timeline timeline;

  TimelineTest(TestDatabase database) {
    var source = database.dataSource();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    store = TimelineStore.over(jdbc);
    people = PeopleStore.over(jdbc);
    timeline = Timeline.over(jdbc, people, changed::addAll);
  }

  @BeforeEach
  void empty() {
    jdbc.sql(
            "truncate entry_moved, entry_departed, entry, evidence, person, mention,"
                + " capture_mark, capture_source")
        .update();
    changed.clear();
  }

  @Test
  void twoCapturesOfOneArticleAreOneSource() {
    place(capture("in the morning", "https://gazette.example/bridge"));
    place(capture("in the evening", "http://www.gazette.example/bridge/#top"));
    place(capture("of the other paper", "https://post.example/bridge"));

    var entry = store.find(store.ids(Optional.empty(), 2)).getFirst();

    assertThat(entry.sources()).isEqualTo(2);
    assertThat(entry.captures()).isEqualTo(3);
    assertThat(entry.bySource()).extracting(List::size).containsExactlyInAnyOrder(2, 1);
    assertThat(people.named("Ann Mayor").getFirst().sources()).isEqualTo(2);
    assertThat(people.mostNamed(1).getFirst().roles().getFirst().sources()).isEqualTo(2);
    assertThat(people.list("", PeopleStore.Order.SOURCES, 0, 1).getFirst().sources()).isEqualTo(2);
  }

  @Test
  void aCaptureThatShowsTwoSourcesToBeOneChangesTheEntriesOfBoth() {
    place(capture("of the page", "https://gazette.example/bridge"));
    place(capture("of the print version", "https://gazette.example/print/7"));
    var before = store.ids(Optional.empty(), 2);
    changed.clear();

    place(
        Told.by("https://gazette.example/print/7")
            .at("https://gazette.example/bridge")
            .said("Nothing else was said on this day", "Bo Engineer"));

    assertThat(store.find(before).getFirst().sources()).isEqualTo(1);
    assertThat(changed).containsAll(before);
  }

  @Test
  void namesakesAreTwoSpeakersWhoseStatementsKeepTheirNames() {
    place(
        Told.by("of old").published("1840-05-05").said("We shall build it of stone", "Rob Quill"));
    var before = store.ids(Optional.empty(), 9);

    place(
        Told.by("of today").published("2023-05-05").said("We shall pull it all down", "Rob Quill"));

    assertThat(people.named("Rob Quill")).hasSize(2);
    var speakers =
        store.find(store.ids(Optional.empty(), 9)).stream()
            .map(entry -> entry instanceof Entry.Said said ? said.person().orElse("") : "")
            .toList();
    assertThat(speakers).doesNotHaveDuplicates().hasSize(2);
    assertThat(speakers).allMatch(one -> people.find(new PersonId(one)).isPresent());
    assertThat(store.ids(Optional.empty(), 9)).containsAll(before);
    assertThat(changed).containsAll(before);
  }

  @Test
  void aHappeningTellsWhoSaysSoAndInWhichStatement() {
    var told = Told.by("gazette").published("2022-04-01").toldBy("Ann Mayor", "2022-03-05");

    place(told);

    var happened =
        store.find(store.ids(Optional.empty(), 9)).stream()
            .filter(Entry.Happened.class::isInstance)
            .findFirst()
            .orElseThrow();
    var account = happened.evidence().getFirst().whySo().account().orElseThrow();
    assertThat(account.speaker().name()).isEqualTo("Ann Mayor");
    assertThat(account.person()).contains(people.named("Ann Mayor").getFirst().id().value());
    assertThat(account.cue()).contains("said");
    assertThat(account.statement()).isEqualTo(told.reading().statements().getFirst().passage());
  }

  private static Told capture(String name, String address) {
    return Told.by(name).at(address).published("2022-04-01").said(WORDS, "Ann Mayor");
  }

  @Test
  void explainsEachEntryFromTheDatabaseAsItWasRead() {
    var told = Told.by("gazette").published("2022-04-01").said(WORDS, "Ann Mayor", "2022-03-30");

    place(told);

    var source = Copies.over(jdbc).of(List.of(told.id())).values().iterator().next();
    var expected =
        new SightingReader(told.reading())
            .sightings().stream().map(sighting -> sighting.of(source)).toList();
    var entry = new EntryMerger().merge(expected).getFirst().entry();
    assertThat(store.window(Window.of(Selection.ALL, 10))).containsExactly(entry);
    assertThat(store.find(entry.id())).contains(entry);
    assertThat(store.restingOn(told.id())).containsExactly(entry);
    assertThat(entry.evidence().getFirst().whyDate().orElseThrow().countedFrom())
        .contains(new WhyDate.CountedFrom(WhyDate.Origin.PUBLICATION, "2022-04-01"));
    assertThat(entry.evidence().getFirst().whySo().cue()).contains("said");
  }

  @Test
  void listsWhatMayFallIntoAPeriodInTheOrderOfTime() {
    place(
        Told.by("gazette")
            .said("this was said much too early to be seen", "Ann Mayor", "2022-02-27")
            .said("this was said on the last day of all", "Ann Mayor", "2022-03-31")
            .said("this was said some time in the spring", "Ann Mayor", "2022-02-28..2022-05-31")
            .said("this was said on the very first day", "Ann Mayor", "2022-03-01")
            .said("this was said on a day that is unknown", "Ann Mayor"));
    var march = new Bounds(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));

    var entries = store.window(Window.of(Selection.during(march), 10));

    assertThat(entries)
        .extracting(entry -> entry.when().orElseThrow().edtf())
        .containsExactly("2022-02-28/2022-05-31", "2022-03-01", "2022-03-31");
    assertThat(store.undated(Window.of(Selection.ALL, 10))).hasSize(1);
    assertThat(store.count(Selection.ALL)).isEqualTo(5);
    assertThat(store.count(Selection.during(march))).isEqualTo(3);
  }

  @Test
  void turnsPagesWithoutLossOrRepetition() {
    var told = Told.by("gazette");
    for (int day = 1; day <= 9; day++) {
      told.said("this was said on day number " + day, "Ann Mayor", "2022-03-0" + (1 + day / 3));
    }
    place(told);
    var whole = store.window(Window.of(Selection.ALL, 100));

    var window = Window.of(Selection.ALL, 2);
    var paged = new ArrayList<Entry>();
    for (var page = store.window(window); !page.isEmpty(); page = store.window(window)) {
      paged.addAll(page);
      window = window.after(page.getLast().id());
    }

    assertThat(paged).isEqualTo(whole).hasSize(9);
  }

  @Test
  void findsWhereTheEntriesLieClosestTogether() {
    place(
        Told.by("gazette")
            .said("this was said a thousand years ago", "Ann Mayor", "1022-03-01")
            .said("this was said in the year before", "Ann Mayor", "2021-03-01")
            .said("this was said on the first of March", "Ann Mayor", "2022-03-01")
            .said("this was said on the day after", "Ann Mayor", "2022-03-02")
            .said("this was said ten days later", "Ann Mayor", "2022-03-12")
            .said("this was said in another age", "Ann Mayor", "2122-03-01")
            .said("this was said on a day that is unknown", "Ann Mayor"));

    assertThat(store.densest(Selection.ALL, 3))
        .extracting(entry -> entry.when().orElseThrow().edtf())
        .containsExactly("2022-03-01", "2022-03-02", "2022-03-12");
    assertThat(store.densest(Selection.ALL, 10)).hasSize(6);
    assertThat(store.countUndated(Selection.ALL)).isEqualTo(1);
  }

  @Test
  void selectsByKindSpeakerAndCollection() {
    place(Told.by("a").from("Gazette", "north").said(WORDS, "Ann Mayor", "2022-03-30"));
    place(
        Told.by("b")
            .from("Post", "south")
            .happened("the pier collapsed at night", "collapsed", "2022-03-30"));

    assertThat(select(Optional.of(EntryKind.HAPPENED), null, null)).isEqualTo(1);
    assertThat(select(Optional.empty(), "ann mayor", null)).isEqualTo(1);
    assertThat(select(Optional.empty(), "Bo Engineer", null)).isZero();
    assertThat(select(Optional.empty(), null, "south")).isEqualTo(1);
  }

  private long select(
      Optional<EntryKind> kind, @Nullable String speaker, @Nullable String collection) {
    var selection =
        new Selection(
            Bounds.OPEN, kind, Optional.ofNullable(speaker), Optional.ofNullable(collection));
    assertThat(store.window(Window.of(selection, 10))).hasSize((int) store.count(selection));
    return store.count(selection);
  }

  @Test
  void countsEntriesByMonth() {
    place(
        Told.by("gazette")
            .said("this was said on the very first day", "Ann Mayor", "2022-03-01")
            .said("this was said in March or in April", "Ann Mayor", "2022-03-31..2022-04-01")
            .said("this was said on a day that is unknown", "Ann Mayor"));

    var density = store.density(Selection.ALL, Bucket.MONTH);

    assertThat(density.bars())
        .containsExactly(
            new Density.Bar(LocalDate.of(2022, 3, 1), 1, 1, 1.5),
            new Density.Bar(LocalDate.of(2022, 4, 1), 0, 1, 0.5));
    assertThat(density.undated()).isEqualTo(1);
  }

  @Test
  void givesBodiesAnIdentityAndTheUnnamedNone() {
    var ministry =
        new Speaker(
            "Ministry of Works",
            Speaker.Kind.BODY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var somebody =
        new Speaker(
            "a senior official",
            Speaker.Kind.UNNAMED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    place(Told.by("gazette").said(WORDS, ministry).said(WORDS, somebody));

    var persons =
        store.undated(Window.of(Selection.ALL, 10)).stream()
            .map(entry -> ((Entry.Said) entry).person().isPresent())
            .toList();

    assertThat(persons).containsExactlyInAnyOrder(true, false);
    assertThat(people.named("ministry of works")).hasSize(1);
  }

  private void place(Told told) {
    transaction.executeWithoutResult(_ -> timeline.place(told.reading()));
  }

  @Test
  void findsNothingForAnIdThatIsNotThere() {
    assertThat(store.find(List.of(EntryId.of("nothing")))).isEmpty();
    assertThat(store.departed(EntryId.of("nothing"))).isEmpty();
  }

  @Test
  void knowsWhatStandsBesideAnEntryAndWhereItStands() {
    place(
        Told.by("gazette")
            .said("the first of all these three remarks", "Ann Mayor", "2022-03-01")
            .said("a remark of somebody else in between", "Bo Berg", "2022-03-02")
            .said("the last of all these three remarks", "Ann Mayor", "2022-03-03")
            .said("a remark of a day that is unknown", "Ann Mayor"));
    var line = store.window(Window.of(Selection.ALL, 10));
    var hers =
        new Selection(Bounds.OPEN, Optional.empty(), Optional.of("Ann Mayor"), Optional.empty());
    var undated = store.undated(Window.of(Selection.ALL, 1)).getFirst();

    assertThat(store.neighbours(line.get(1).id(), Selection.ALL))
        .contains(new Neighbours(Optional.of(line.get(0)), Optional.of(line.get(2))));
    assertThat(store.neighbours(line.get(0).id(), hers))
        .contains(new Neighbours(Optional.empty(), Optional.of(line.get(2))));
    assertThat(store.rank(line.get(2).id(), hers)).contains(new Neighbours.Rank(2, 2));
    assertThat(store.rank(line.get(2).id(), Selection.ALL)).contains(new Neighbours.Rank(3, 3));
    assertThat(store.neighbours(line.get(1).id(), hers)).isEmpty();
    assertThat(store.neighbours(undated.id(), hers))
        .contains(new Neighbours(Optional.empty(), Optional.empty()));
  }

  @Test
  void countsTheStatementsOfPeople() {
    place(Told.by("gazette").said(WORDS, "Ann Mayor").said("we shall see what comes", "Ann Mayor"));
    var ann = people.named("Ann Mayor").getFirst().id().value();

    assertThat(store.statementsBy(List.of(ann, "nobody"))).containsOnly(Map.entry(ann, 2L));
  }
}
