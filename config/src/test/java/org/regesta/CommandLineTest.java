package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.cli.CommandLineFrame;
import org.regesta.home.TestDatabase;
import tools.jackson.databind.json.JsonMapper;

/** What the command line answers and how it ends, over a real database. */
@ExtendWith(TestDatabase.Extension.class)
class CommandLineTest {

  @TempDir private static Path folder;

  @Test
  void explainsItselfWithItsExitCodes() {
    var ended = CommandRun.of("--help");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("doctor", "verify", "--home", "Exit codes", "NO_COLOR");
  }

  @Test
  void everyCommandExplainsItself() {
    var commands =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve).getSubcommands().keySet();

    assertThat(commands).contains("doctor", "verify");
    assertThat(commands)
        .allSatisfy(command -> assertThat(CommandRun.of(command, "--help").exit()).isZero());
  }

  @Test
  void callsAWrongOptionWrongUse() {
    var ended = CommandRun.of("doctor", "--no-such-option");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("--no-such-option");
  }

  @Test
  void asksForACommandWhereNoneIsNamed() {
    assertThat(CommandRun.of().exit()).isEqualTo(2);
  }

  @Test
  void findsANewArchiveWell(TestDatabase database) {
    var ended =
        CommandRun.of("doctor", "--home", home("archive"), "--database", CommandRun.url(database));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("home", "disk", "PostgreSQL");
  }

  @Test
  void speaksJsonWhereItIsAskedTo(TestDatabase database) {
    var ended =
        CommandRun.of(
            "doctor", "--json", "--home", home("archive"), "--database", CommandRun.url(database));

    var findings = JsonMapper.shared().readTree(ended.out());
    assertThat(ended.exit()).isZero();
    assertThat(findings.findValuesAsString("state")).hasSizeGreaterThan(6).containsOnly("WELL");
  }

  @Test
  void showsAnEmptyTimeline(TestDatabase database) {
    var ended =
        CommandRun.of(
            "timeline",
            "--from",
            "2022",
            "--home",
            home("archive"),
            "--database",
            CommandRun.url(database));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().strip()).isEqualTo("0 of 0 dated entries");
  }

  @ParameterizedTest
  @CsvSource({
    "--from 2022-13, no day",
    "--from 2023 --to 2022, behind",
    "--limit 0, 1 or more",
    "--after x, entry id",
    "--densest --undated, where to begin",
    "--kind rumour, SAID"
  })
  void callsATimelineThatCannotBeWrongUse(String options, String message) {
    var ended = CommandRun.of(("timeline " + options).split(" "));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains(message);
  }

  @Test
  void saysThatTheDatabaseDoesNotAnswer() {
    var ended =
        CommandRun.of(
            "verify", "--home", home("lost"), "--database", "postgresql://me:pw@127.0.0.1:1/x");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err())
        .contains("jdbc:postgresql://127.0.0.1:1/x as me does not answer", "--database")
        .doesNotContain("pw");
  }

  @Test
  void doctorTellsThatTheDatabaseDoesNotAnswer() {
    var ended =
        CommandRun.of(
            "doctor", "--home", home("lost"), "--database", "postgresql://me:pw@127.0.0.1:1/x");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).contains("broken", "does not answer");
  }

  @Test
  void saysThatTheDatabaseBelongsToAnotherHome() {
    try (var other = TestDatabase.create()) {
      CommandRun.of("doctor", "--home", home("first"), "--database", CommandRun.url(other));

      var ended =
          CommandRun.of("verify", "--home", home("second"), "--database", CommandRun.url(other));

      assertThat(ended.exit()).isEqualTo(3);
      assertThat(ended.err()).contains("belongs to another home, " + home("first"), "--home");
    }
  }

  @Test
  void saysThatTheHomeCannotBeWritten() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "not a folder");

    var ended = CommandRun.of("verify", "--home", file.toString());

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("cannot write to the home " + file, "--home DIR");
  }

  @Test
  void saysThatNotEvenRootCanWriteThere() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system has no /proc");

    var ended = CommandRun.of("verify", "--home", "/proc/regesta");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("cannot write to the home /proc/regesta");
  }

  private static String home(String name) {
    return folder.resolve(name).toString();
  }
}
