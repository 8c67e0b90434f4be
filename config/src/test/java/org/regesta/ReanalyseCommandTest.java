package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.batch.Derivations;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.Index;
import org.regesta.batch.StopSignal;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.regesta.text.Extraction;
import org.regesta.timeline.CaptureReading;
import org.regesta.timeline.Timeline;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An archive that older rules read, which found no event in it, read again. */
class ReanalyseCommandTest {

  private static final String STORY = "The mill at Alder was closed on 3 May 1904.\n";

  @TempDir private Path home;
  @TempDir private Path papers;

  private final TestDatabase database = TestDatabase.create();
  private CaptureId capture = new CaptureId("0".repeat(26));

  @BeforeEach
  void anArchiveThatOlderRulesRead() throws IOException {
    Files.writeString(papers.resolve("a.txt"), STORY);
    assertThat(regesta("import", papers.toString(), "--collection", "mills").exit()).isZero();
    try (var archive = open("older rules")) {
      capture = archive.part(CaptureStore.class).page(Optional.empty(), 1).getFirst().id();
      archive
          .part(TransactionTemplate.class)
          .executeWithoutResult(_ -> forgetEvents(archive, capture));
      archive.part(Index.class).catchUp();
    }
    database.jdbc().sql("update capture_events set analyser = 'events 0'").update();
    assertThat(regesta("timeline").out()).contains("0 of 0");
  }

  @AfterEach
  void putTheDatabaseAway() {
    database.close();
  }

  private static void forgetEvents(Archive archive, CaptureId capture) {
    var derivations = archive.part(Derivations.class);
    derivations.events().save(capture, List.of());
    archive
        .part(Timeline.class)
        .place(
            new CaptureReading(
                archive.part(CaptureStore.class).find(capture).orElseThrow(),
                (Extraction.Read) derivations.extractions().find(capture).orElseThrow(),
                derivations.dates().find(capture).orElseThrow(),
                List.of(),
                List.of()));
  }

  @Test
  void tellsWhatItAddedAndFindsNothingToTellASecondTime() {
    var first = regesta("reanalyse");
    var second = regesta("reanalyse");

    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(first.out())
        .containsPattern("(?m)^added   [0-9a-z]{26}  3 May 1904  The mill at Alder was closed")
        .contains("1 capture read again, 0 left as they were: 1 entry added, 0 gone, 0 moved");
    assertThat(second.out().lines())
        .containsExactly(
            "1 capture read again, 0 left as they were: 0 entries added, 0 gone, 0 moved, 0 reread");
    assertThat(regesta("search", "mill").out()).contains("The mill at Alder");
  }

  @Test
  void tellsItInJsonWithoutWritingWhereItIsADryRun() {
    var ended = regesta("reanalyse", "--dry-run", "--json");

    var answer = JsonMapper.shared().readTree(ended.out());
    assertThat(ended.exit()).isZero();
    assertThat(answer.get("reanalysis").isNull()).isTrue();
    assertThat(answer.at("/changes/0/change").asString()).isEqualTo("added");
    assertThat(answer.at("/changes/0/after").asString()).isEqualTo("1904-05-03");
    assertThat(answer.at("/changes/0/before").isNull()).isTrue();
    assertThat(regesta("timeline").out()).contains("0 of 0");
  }

  @Test
  void readsTheCollectionAndTheCapturesThatAreNamedAlone() {
    var other = regesta("reanalyse", "--collection", "harbours");
    var named = regesta("reanalyse", "--collection", "mills", "--captures", capture.value());

    assertThat(other.out()).startsWith("0 captures read again");
    assertThat(named.out()).contains("1 capture read again", "1 entry added");
  }

  @Test
  void callsACaptureThatIsNotThereWrongUse() {
    var unknown = regesta("reanalyse", "--captures", "0".repeat(26));
    var noId = regesta("reanalyse", "--captures", "a.txt");

    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no capture 000");
    assertThat(noId.exit()).isEqualTo(2);
  }

  @Test
  void worksBesideAProcessThatServesAndIsFoundThere() throws Exception {
    var stop = new StopSignal();
    try (var owner = open("serve")) {
      var worker = owner.part(ImportWorker.class);
      var index = owner.part(Index.class);
      var working = Thread.ofPlatform().start(() -> work(worker, stop, index));

      var ended = regesta("reanalyse");

      assertThat(owner.home().isOwned()).isTrue();
      assertThat(ended.exit()).isZero();
      assertThat(ended.out()).contains("1 entry added");
      assertThat(emptied()).isTrue();
      stop.ask();
      working.join();
      assertThat(regesta("search", "mill").out()).contains("The mill at Alder");
    }
  }

  private static void work(ImportWorker worker, StopSignal stop, Index index) {
    try {
      worker.work(stop, Duration.ofMillis(100), index);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the index of the owner follows within a while. */
  private boolean emptied() throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (database.jdbc().sql("select count(*) from index_queue").query(Long.class).single() == 0) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  private Archive open(String purpose) {
    return SpringArchive.open(
        new ArchiveSettings(
            new Home(home), Optional.of(CommandRun.url(database)), Optional.empty()),
        purpose);
  }

  private CommandRun regesta(String... words) {
    return CommandRun.of(CommandRun.on(home, CommandRun.url(database), words));
  }
}
