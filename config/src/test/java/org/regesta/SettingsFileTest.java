package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

/** What a file named with {@code --config} says is done. */
class SettingsFileTest {

  @TempDir private Path folder;

  @Test
  void usesTheDatabaseThatTheFileNames() throws IOException {
    try (var database = TestDatabase.createEmpty()) {
      var address = database.address();
      var settings =
          Files.writeString(
              folder.resolve("regesta.yaml"),
              """
              spring:
                datasource:
                  url: "%s"
                  username: "%s"
                  password: "%s"
              """
                  .formatted(address.url(), address.user(), address.password()));

      var ended = regesta("doctor", "--config", settings.toString());

      assertThat(ended.exit()).isZero();
      assertThat(ended.out()).contains(address.url());
      assertThat(database.jdbc().sql("select path from home").query(String.class).single())
          .isEqualTo(home().toString());
      assertThat(home().resolve("data")).doesNotExist();
    }
  }

  @Test
  void prefersTheDatabaseOfTheCommandLine() throws IOException {
    try (var database = TestDatabase.create()) {
      var settings =
          Files.writeString(
              folder.resolve("regesta.properties"),
              "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/nowhere\n");

      var ended =
          regesta(
              "timeline", "--config", settings.toString(), "--database", CommandRun.url(database));

      assertThat(ended.err()).isEmpty();
      assertThat(ended.exit()).isZero();
    }
  }

  @Test
  void saysThatTheDatabaseOfTheFileDoesNotAnswer() throws IOException {
    var settings =
        Files.writeString(
            folder.resolve("regesta.properties"),
            """
            spring.datasource.url=postgresql://127.0.0.1:1/nowhere
            spring.datasource.username=reader
            spring.datasource.password=secret word
            """);

    var ended = regesta("timeline", "--config", settings.toString());

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err())
        .contains("jdbc:postgresql://127.0.0.1:1/nowhere as reader does not answer")
        .doesNotContain("secret word");
  }

  @Test
  void callsAFileThatIsNotThereWrongUse() {
    var ended = regesta("timeline", "--config", folder.resolve("none.yaml").toString());

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("there is no file " + folder.resolve("none.yaml"));
  }

  private CommandRun regesta(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--home", home().toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private Path home() {
    return folder.resolve("home");
  }
}
