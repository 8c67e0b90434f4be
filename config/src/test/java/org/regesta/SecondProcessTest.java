package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;

/** What a command does on a home that another process has, which runs no imports. */
class SecondProcessTest {

  private static final String STORY = "The mill at Alder was closed on 3 May 1904.\n";

  @TempDir private Path home;
  @TempDir private Path papers;

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void aStory() throws IOException {
    Files.writeString(papers.resolve("a.txt"), STORY);
  }

  @AfterEach
  void putTheDatabaseAway() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "reindex", "timeline"})
  void leavesAnImportPlacedAndSaysWhoHasTheHomeWhereThatLasts(String purpose) {
    try (var owner = owner(purpose)) {
      var ended = regesta("import", papers.toString(), "--wait", "1");

      assertThat(ended.exit()).isEqualTo(3);
      assertThat(ended.err())
          .contains(
              "regesta: the home %s is in use by process %d, %s, which takes no imports"
                  .formatted(home, ProcessHandle.current().pid(), purpose))
          .containsPattern("go on with: regesta import --resume 1 --home " + home)
          .doesNotContain("password=" + database.address().password());
      assertThat(order(owner).state()).isEqualTo(Standing.State.WAITING);
    }
    assertThat(regesta("import", "--resume", "1").exit()).isZero();
  }

  @Test
  void beginsTheImportOnceTheOwnerEnds() {
    var said = new StringWriter();
    CompletableFuture<CommandRun> importing;
    try (var owner = owner("verify")) {
      importing =
          CompletableFuture.supplyAsync(
              () -> CommandRun.of(said, onThisHome("import", papers.toString())));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> said.toString().contains("takes no imports; waiting until it ends"));
      assertThat(order(owner).state()).isEqualTo(Standing.State.WAITING);
    }

    var ended = importing.join();

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("= kept 1 + held already 0 + refused 0");
  }

  @Test
  void takesUpWhatADeadProcessLeftOnceTheOwnerEnds() {
    try (var owner = owner("verify")) {
      var orders = owner.part(Intake.class).orders();
      assertThat(regesta("import", papers.toString(), "--wait", "0").exit()).isEqualTo(3);
      orders.claim(1, "a machine that is gone", Duration.ZERO);

      var ended = regesta("import", "--resume", "1", "--wait", "0");

      assertThat(ended.exit()).isEqualTo(3);
      assertThat(ended.err()).contains("which takes no imports");
    }
    assertThat(regesta("import", "--resume", "1").exit()).isZero();
  }

  @Test
  void saysOfARunOnAnotherMachineThatItsLeaseIsOver() {
    try (var owner = owner("verify")) {
      regesta("import", papers.toString(), "--wait", "0");
      var orders = owner.part(Intake.class).orders();
      orders.claim(1, "elsewhere/4711/0/run", Duration.ofMinutes(1));
      assertThat(regesta("report").out()).contains("running");
      orders.release(1, "elsewhere/4711/0/run");

      assertThat(regesta("report").out())
          .contains("interrupted; go on with: regesta import --resume 1 --home " + home);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reindex", "serve --port 48741"})
  void letsNobodyElseDoWhatOnlyTheOwnerMay(String command) {
    try (var owner = owner("import")) {
      var ended = regesta(command.split(" "));

      assertThat(owner.home().isOwned()).isTrue();
      assertThat(ended.exit()).isEqualTo(3);
      assertThat(ended.err())
          .contains(
              "the home %s is in use by process %d, import"
                  .formatted(home, ProcessHandle.current().pid()))
          .contains("Wait until it ends");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "report", "verify", "doctor", "search mill"})
  void readsBesideTheOwner(String command) {
    try (var owner = owner("import")) {
      owner.part(org.regesta.search.TimelineSearch.class);

      var ended = regesta(command.split(" "));

      assertThat(ended.err()).isEmpty();
      assertThat(ended.exit()).isZero();
    }
  }

  private static Standing order(Archive owner) {
    return owner.part(Intake.class).orders().find(1).orElseThrow();
  }

  private Archive owner(String purpose) {
    var settings =
        new ArchiveSettings(
            new Home(home), Optional.of(CommandRun.url(database)), Optional.empty());
    return SpringArchive.open(settings, purpose);
  }

  private CommandRun regesta(String... words) {
    return CommandRun.of(onThisHome(words));
  }

  private String[] onThisHome(String... words) {
    return CommandRun.on(home, CommandRun.url(database), words);
  }
}
