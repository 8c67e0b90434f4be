package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.home.Home;
import org.regesta.home.StandardHome;

class WholeCommandTest {

  private static final Home USUAL = StandardHome.of(System.getenv());

  @Test
  void isShortForTheUsualArchive() {
    var restart = new WholeCommand(new ArchiveSettings(USUAL, Optional.empty(), Optional.empty()));

    assertThat(restart.resume(7)).isEqualTo("regesta import --resume 7");
  }

  @Test
  void namesTheSameArchiveAsBefore() {
    var restart =
        new WholeCommand(
            new ArchiveSettings(
                new Home(Path.of("/srv/the archive's")),
                Optional.of("postgresql://reader@db.example.org/regesta"),
                Optional.of(Path.of("regesta.yaml"))));

    assertThat(restart.resume(7))
        .isEqualTo(
            "regesta import --resume 7 --home '/srv/the archive'\\''s'"
                + " --database postgresql://reader@db.example.org/regesta --config regesta.yaml");
  }

  @Test
  void keepsPasswordsToItself() {
    assertThat(database("postgresql://me:secret@db/regesta"))
        .endsWith("--database 'postgresql://me:…@db/regesta'");
    assertThat(database("jdbc:postgresql://db/regesta?user=me&password=secret&ssl=true"))
        .contains("password=…&ssl=true")
        .doesNotContain("secret");
  }

  private static String database(String url) {
    return new WholeCommand(new ArchiveSettings(USUAL, Optional.of(url), Optional.empty()))
        .resume(7);
  }
}
