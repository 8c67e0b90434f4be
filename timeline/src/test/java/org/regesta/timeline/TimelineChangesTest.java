package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of entries when captures are read again, and who may write at once. */
@ExtendWith(TestDatabase.Extension.class)
class TimelineChangesTest {

  private static final String WORDS = "The bridge will open to traffic in June";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final TimelineStore store;
  private final PeopleStore people;
  private final Set<EntryId> changed = new LinkedHashSet<>();
  private final Timeline timeline;

  TimelineChangesTest(TestDatabase database) {
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
  void replacesWhatACaptureSaidWhenItIsReadAgain() {
    place(Told.by("gazette").said(WORDS, "Ann Mayor", "2022-03-30"));
    place(Told.by("post").said(WORDS, "Ann Mayor", "2022-03-30"));
    var both = store.window(Window.of(Selection.ALL, 10)).getFirst();
    changed.clear();

    place(
        Told.by("gazette")
            .said("The bridge will close to traffic in June", "Ann Mayor", "2022-03-30"));

    assertThat(store.count(Selection.ALL)).isEqualTo(2);
    assertThat(store.find(both.id()).orElseThrow().evidence()).hasSize(1);
    assertThat(changed).hasSize(2).contains(both.id());
  }

  @Test
  void letsAnEntryVanishWithItsLastSource() {
    var told = Told.by("gazette").said(WORDS, "Ann Mayor", "2022-03-30");
    place(told);
    var entry = store.window(Window.of(Selection.ALL, 10)).getFirst();
    var person = new PersonId(((Entry.Said) entry).person().orElseThrow());
    assertThat(people.find(person)).isPresent();
    changed.clear();

    transaction.executeWithoutResult(_ -> timeline.remove(told.id()));

    assertThat(store.count(Selection.ALL)).isZero();
    assertThat(people.find(person)).isEmpty();
    assertThat(changed).containsExactly(entry.id());
  }

  @Test
  void changesNothingWhenACaptureIsPlacedTwice() {
    var told = Told.by("gazette").said(WORDS, "Ann Mayor", "2022-03-30");
    place(told);
    changed.clear();

    place(told);

    assertThat(store.count(Selection.ALL)).isEqualTo(1);
    assertThat(changed).isEmpty();
  }

  @Test
  void findsAnEntryByTheNameThatItHadBeforeAnEarlierSourceCame() {
    place(
        Told.by("post")
            .published("2022-03-09")
            .happened("the north pier collapsed in a heavy storm", "collapsed", "2022-03-05"));
    var former = store.window(Window.of(Selection.ALL, 10)).getFirst().id();

    place(
        Told.by("gazette")
            .published("2022-03-06")
            .happened("the north pier collapsed in a storm", "collapsed", "2022-03-05"));

    var entry = store.window(Window.of(Selection.ALL, 10)).getFirst();
    assertThat(entry.evidence()).hasSize(2);
    assertThat(entry.id()).isNotEqualTo(former);
    assertThat(store.find(former)).contains(entry);
  }

  @Test
  void letsManyWritersTakeTurns() {
    var captures = new ArrayList<Told>();
    for (int n = 0; n < 12; n++) {
      captures.add(Told.by("article " + n).said(WORDS, "Ann Mayor", "2022-03-30"));
    }

    var writers =
        captures.stream().map(told -> CompletableFuture.runAsync(() -> place(told))).toList();
    writers.forEach(CompletableFuture::join);

    assertThat(store.count(Selection.ALL)).isEqualTo(1);
    assertThat(store.window(Window.of(Selection.ALL, 1)).getFirst().evidence()).hasSize(12);
  }

  @Test
  void leavesNoTraceOfATransactionThatFails() {
    transaction.executeWithoutResult(status -> {
      timeline.place(Told.by("gazette").said(WORDS, "Ann Mayor").reading());
      status.setRollbackOnly();
    });

    assertThat(store.count(Selection.ALL)).isZero();
    assertThat(people.mostNamed(10)).isEmpty();
  }

  private void place(Told told) {
    transaction.executeWithoutResult(_ -> timeline.place(told.reading()));
  }

  @Test
  void remembersWhatAnEntrySaidThatNothingSupportsAnyMore() {
    var told = Told.by("gazette").said(WORDS, "Ann Mayor", "2022-03-30");
    place(told);
    var id = store.window(Window.of(Selection.ALL, 1)).getFirst().id();

    transaction.executeWithoutResult(_ -> timeline.remove(told.id()));

    assertThat(store.find(id)).isEmpty();
    var departed = store.departed(id).orElseThrow();
    assertThat(departed.words()).isEqualTo(WORDS);
    assertThat(departed.kind()).isEqualTo(EntryKind.SAID);
    assertThat(departed.captures()).containsExactly(told.id());
  }
}
