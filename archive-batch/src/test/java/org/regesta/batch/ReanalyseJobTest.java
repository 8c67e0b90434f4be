package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regesta.batch.OtherRules.PRESENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.batch.OtherRules.Breaking;
import org.regesta.batch.OtherRules.Counting;
import org.regesta.batch.OtherRules.Forgetting;
import org.regesta.batch.OtherRules.OlderRules;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;

/** Captures that older rules read, read again with the present ones. */
class ReanalyseJobTest {

  private static final Reanalysis.Scope ALL = Reanalysis.Scope.ALL;

  /** Every derivation and what rests on it. */
  private static final List<String> EVERYTHING =
      List.of(
          "select capture, analyser, md5(dates::text) from capture_dates order by capture",
          "select capture, md5(statements::text) from capture_statements order by capture",
          "select capture, md5(events::text) from capture_events order by capture",
          "select id, kind, edtf, speaker, sources from entry order by id",
          "select capture, ordinal, entry, md5(sighting::text) from evidence order by 1, 2");

  @TempDir private Path folder;
  @TempDir private Path home;
  private TestDatabase database = TestDatabase.create();

  @BeforeEach
  void papers() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "The bridge of Alderby was opened on 3 May 1904. It was closed on 7 June 1931.");
    Files.writeString(
        folder.resolve("b.txt"), "The harbour of Cindle was opened on 9 August 1920.");
    Files.writeString(
        folder.resolve("c.txt"), "The library of Dunholt was damaged on 1 March 1950.");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void reportsNothingWhereNothingChanged() {
    try (var workshop = imported(PRESENT)) {
      var before = everything();

      var done = job(workshop, PRESENT).run(ALL, new StopSignal(), _ -> {});

      assertThat(done.state()).isEqualTo(Reanalysis.State.DONE);
      assertThat(done.read()).isEqualTo(3);
      assertThat(done.changes()).isEmpty();
      assertThat(done.left()).isEmpty();
      assertThat(everything()).isEqualTo(before);
    }
  }

  @Test
  void tellsEntryByEntryWhatTheNewRulesAddMoveAndTakeAway() {
    try (var workshop = imported(new OlderRules())) {
      var line = TimelineStore.over(workshop.jdbc);
      var moved = entry(workshop, "harbour");
      var gone = entry(workshop, "library");
      workshop.jdbc.sql("update capture_dates set analyser = 'dates 0'").update();

      var done = job(workshop, new Forgetting("Dunholt")).run(ALL, new StopSignal(), _ -> {});

      assertThat(done.changes())
          .extracting(change -> change.change() + " " + what(change))
          .containsExactlyInAnyOrder(
              "ADDED null -> 1904-05-03",
              "ADDED null -> 1931-06-07",
              "MOVED 1921-08-09 -> 1920-08-09",
              "GONE 1951-03-01 -> null");
      var change =
          done.changes().stream()
              .filter(one -> one.change() == EntryChange.Kind.MOVED)
              .findFirst()
              .orElseThrow();
      assertThat(change.entry()).isEqualTo(moved.id());
      assertThat(change.words()).contains("harbour");
      assertThat(line.find(moved.id()).orElseThrow().when().orElseThrow().edtf())
          .isEqualTo("1920-08-09");
      assertThat(change.successor().orElse(moved.id()))
          .isEqualTo(line.find(moved.id()).orElseThrow().id());
      assertThat(line.departed(gone.id())).isPresent();
      assertThat(versions(workshop)).hasSize(1).noneMatch("dates 0"::equals);
    }
  }

  @Test
  void comesToWhatAnImportWithThePresentRulesComesTo() throws IOException {
    try (var workshop = imported(new OlderRules())) {
      job(workshop, PRESENT).run(ALL, new StopSignal(), _ -> {});
    }
    var again = everything();
    database.close();
    database = TestDatabase.create();
    var sameHome = Files.createDirectory(home.resolve("other"));
    try (var _ = imported(PRESENT, sameHome)) {
      assertThat(again).isEqualTo(everything());
    }
  }

  @Test
  void tellsTheSameInADryRunAndWritesNothing() {
    try (var workshop = imported(new OlderRules())) {
      var before = everything();
      var job = job(workshop, PRESENT);

      var would = job.dryRun(ALL, _ -> {});

      assertThat(would.changes()).hasSize(4);
      assertThat(everything()).isEqualTo(before);
      assertThat(count(workshop, "reanalysis")).isZero();
      assertThat(count(workshop, "reanalysis_touched")).isZero();
      assertThat(job.run(ALL, new StopSignal(), _ -> {}).changes()).isEqualTo(would.changes());
    }
  }

  @Test
  void readsOnlyTheCapturesThatAreNamed() {
    try (var workshop = imported(new OlderRules())) {
      var one = capture(workshop, "b.txt");
      var scope = new Reanalysis.Scope(Optional.empty(), List.of(one));

      var done = job(workshop, PRESENT).run(scope, new StopSignal(), _ -> {});

      assertThat(done.read()).isEqualTo(1);
      assertThat(done.changes())
          .extracting(ReanalyseJobTest::what)
          .containsExactly("1921-08-09 -> 1920-08-09");
    }
  }

  @Test
  void readsOnlyTheCollectionThatIsNamed() {
    try (var workshop = imported(new OlderRules())) {
      var scope = new Reanalysis.Scope(Optional.of("elsewhere"), List.of());

      var done = job(workshop, PRESENT).run(scope, new StopSignal(), _ -> {});

      assertThat(done.read()).isZero();
      assertThat(done.changes()).isEmpty();
    }
  }

  @Test
  void leavesACaptureAsItIsWhoseReadingBreaksAndNamesIt() {
    try (var workshop = imported(new OlderRules())) {
      var broken = capture(workshop, "b.txt");

      var done = job(workshop, new Breaking("Cindle")).run(ALL, new StopSignal(), _ -> {});

      assertThat(done.state()).isEqualTo(Reanalysis.State.DONE);
      assertThat(done.left()).extracting(Reanalysis.Left::capture).containsExactly(broken);
      assertThat(done.left().getFirst().reason()).contains("broken rule");
      assertThat(entry(workshop, "harbour").when().orElseThrow().edtf()).isEqualTo("1921-08-09");
    }
  }

  @Test
  void goesOnWhereItWasStoppedAndTellsTheWhole() {
    try (var workshop = imported(new OlderRules())) {
      var stop = new StopSignal();
      var counted = new Counting();
      var job = job(workshop, counted);

      var stopped = job.run(ALL, stop, _ -> stop.ask());
      var done = job.run(ALL, new StopSignal(), _ -> {});

      assertThat(stopped.state()).isEqualTo(Reanalysis.State.STOPPED);
      assertThat(stopped.read()).isEqualTo(1);
      assertThat(done.number()).isEqualTo(stopped.number());
      assertThat(done.read()).isEqualTo(3);
      assertThat(done.changes()).hasSize(4);
      assertThat(counted.count()).hasValue(3);
    }
  }

  @Test
  void goesOnAfterAKillAtOnce() throws Exception {
    var counted = new Counting();
    try (var workshop = imported(new OlderRules())) {
      assertThat(childKilledBehindTheFirstCapture()).isEqualTo(ChildReanalysis.KILLED);
      assertThat(reads(workshop)).isEqualTo(1);

      var done = job(workshop, counted).run(ALL, new StopSignal(), _ -> {});

      assertThat(done.changes()).hasSize(4);
      assertThat(done.read()).isEqualTo(3);
      assertThat(counted.count()).hasValue(2);
    }
  }

  @Test
  void runsBesideNoOther() {
    try (var workshop = imported(new OlderRules())) {
      var job = job(workshop, PRESENT);

      job.run(
          ALL,
          new StopSignal(),
          _ ->
              assertThatThrownBy(() -> job.run(ALL, new StopSignal(), _ -> {}))
                  .isInstanceOf(ReanalysisUnderWay.class)
                  .hasMessageContaining("under way"));

      assertThat(count(workshop, "reanalysis")).isEqualTo(1);
    }
  }

  private int childKilledBehindTheFirstCapture() throws Exception {
    var address = database.address();
    var surefire = System.getProperty("surefire.test.class.path");
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            surefire == null ? System.getProperty("java.class.path") : surefire,
            ChildReanalysis.class.getName(),
            address.url(),
            address.user(),
            address.password(),
            home.toString())
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("log").toFile())
        .start()
        .waitFor();
  }

  private Workshop imported(Analysis analysis) {
    return imported(analysis, home);
  }

  private Workshop imported(Analysis analysis, Path where) {
    var workshop = new Workshop(database.address(), where, new DirectExtractor(), analysis);
    assertThat(workshop.worker.run(workshop.place(folder), new StopSignal())).isPresent();
    return workshop;
  }

  static ReanalyseJob job(Workshop workshop, Analysis analysis) {
    return new ReanalyseJob(
        new ReanalyseJob.Parts(
            workshop.jdbc,
            workshop.transactions(),
            workshop.captures,
            workshop.intake.items(),
            workshop.derivations,
            analysis,
            Timeline.over(workshop.jdbc, PeopleStore.over(workshop.jdbc), changed -> {}),
            TimelineStore.over(workshop.jdbc)),
        1,
        Duration.ofSeconds(60));
  }

  private static String what(EntryChange change) {
    return change.before().orElse(null) + " -> " + change.after().orElse(null);
  }

  private static Entry entry(Workshop workshop, String word) {
    return TimelineStore.over(workshop.jdbc).restingOn(capture(workshop, file(word))).getFirst();
  }

  private static String file(String word) {
    return word.equals("harbour") ? "b.txt" : "c.txt";
  }

  private static CaptureId capture(Workshop workshop, String name) {
    return new CaptureId(
        workshop
            .jdbc
            .sql("select id from capture where name = ?")
            .param(name)
            .query(String.class)
            .single());
  }

  private static List<?> versions(Workshop workshop) {
    return workshop.jdbc.sql("select distinct analyser from capture_dates").query().singleColumn();
  }

  private static long reads(Workshop workshop) {
    return workshop.jdbc.sql("select captures_read from reanalysis").query(Long.class).single();
  }

  private static long count(Workshop workshop, String table) {
    return workshop.jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private List<List<String>> everything() {
    var tables = new ArrayList<List<String>>();
    for (var rows : EVERYTHING) {
      tables.add(
          database.jdbc().sql(rows).query().listOfRows().stream().map(Object::toString).toList());
    }
    return tables;
  }
}
