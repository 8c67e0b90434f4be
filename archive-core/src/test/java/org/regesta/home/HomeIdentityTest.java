package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeIdentityTest {

  @TempDir private Path folder;

  @Test
  void marriesANewHomeToANewDatabaseAndKnowsThemAgain() {
    var home = new Home(folder).prepared();
    try (var database = TestDatabase.create()) {
      HomeIdentity.confirm(home, database.address());

      assertThatCode(() -> HomeIdentity.confirm(home, database.address()))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void refusesADatabaseThatBelongsToAnotherHome() {
    var home = new Home(folder.resolve("one")).prepared();
    var other = new Home(folder.resolve("two")).prepared();
    try (var database = TestDatabase.create()) {
      HomeIdentity.confirm(home, database.address());

      assertThatThrownBy(() -> HomeIdentity.confirm(other, database.address()))
          .isInstanceOf(HomeUnusable.class)
          .hasMessageContaining("belongs to another home, " + home)
          .hasMessageContaining("not to " + other);
    }
  }

  @Test
  void refusesAnEmptyDatabaseForAHomeThatHoldsCaptures() throws IOException {
    var home = new Home(folder).prepared();
    try (var first = TestDatabase.create();
        var second = TestDatabase.create()) {
      HomeIdentity.confirm(home, first.address());
      Files.writeString(home.captures().resolve("a.warc.gz"), "bytes");

      assertThatThrownBy(() -> HomeIdentity.confirm(home, second.address()))
          .isInstanceOf(HomeUnusable.class)
          .hasMessageContaining("holds captures of another database");
    }
  }

  @Test
  void goesOnWhereACrashLeftTheFileButNoRow() throws IOException {
    var home = new Home(folder).prepared();
    Files.writeString(folder.resolve("identity"), "6f1c4c3e-5f0e-4a52-9d49-0f2b2a1f7a11\n");
    try (var database = TestDatabase.create()) {
      assertThatCode(() -> HomeIdentity.confirm(home, database.address()))
          .doesNotThrowAnyException();
    }
  }
}
