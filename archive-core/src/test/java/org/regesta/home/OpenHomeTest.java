package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenHomeTest {

  @TempDir private Path folder;

  @Test
  void isOwnedByTheFirstAndSharedByTheSecond() throws SQLException {
    var home = new Home(TestServer.folder().resolve("embedded-home"));

    try (var owner = OpenHome.open(home, Optional.empty(), "import");
        var guest = OpenHome.open(home, Optional.empty(), "search");
        var connection = guest.database().connect()) {
      assertThat(owner.isOwned()).isTrue();
      assertThat(guest.isOwned()).isFalse();
      assertThat(guest.database()).isEqualTo(owner.database());
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void keepsTheDatabaseUpUntilItsGuestsAreGone() throws Exception {
    var home = new Home(TestServer.folder().resolve("embedded-home"));
    var owner = OpenHome.open(home, Optional.empty(), "import");
    var guest = OpenHome.open(home, Optional.empty(), "search");
    var leaving = Thread.ofVirtual().start(owner::close);

    leaving.join(Duration.ofMillis(500));
    try (var connection = guest.database().connect()) {
      assertThat(connection.isValid(1)).isTrue();
    }
    guest.close();
    leaving.join();

    assertThatThrownBy(() -> guest.database().connect()).isInstanceOf(SQLException.class);
  }

  @Test
  void takesADatabaseThatIsNamed() {
    try (var database = TestDatabase.createEmpty();
        var open = OpenHome.open(new Home(folder), Optional.of(database.address()), "import")) {
      assertThat(open.database()).isEqualTo(database.address());
      assertThat(new Home(folder).data()).doesNotExist();
    }
  }

  @Test
  void saysWhichDatabaseDoesNotAnswerAndFreesTheHome() {
    var home = new Home(folder).prepared();
    var nobody =
        new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/nothing", "reader", "secret word");

    assertThatThrownBy(() -> OpenHome.open(home, Optional.of(nobody), "import"))
        .isInstanceOf(HomeUnusable.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing as reader does not answer")
        .hasMessageNotContaining("secret word")
        .hasMessageContaining("--database");
    HomeLock.tryToOwn(home, "after").orElseThrow().close();
  }

  @Test
  void saysThatThePasswordIsWrong() {
    try (var database = TestDatabase.createEmpty()) {
      var wrong = new DatabaseAddress(database.address().url(), "regesta", "wrong");

      assertThatThrownBy(() -> OpenHome.open(new Home(folder), Optional.of(wrong), "import"))
          .isInstanceOf(HomeUnusable.class)
          .hasMessageContaining("password");
    }
  }
}
