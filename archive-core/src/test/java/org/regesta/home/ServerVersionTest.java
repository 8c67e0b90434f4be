package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ServerVersionTest {

  private static final DatabaseAddress DATABASE =
      new DatabaseAddress("jdbc:postgresql://db.example.org/regesta", "reader", "secret word");

  @Test
  void isReadFromTheServer() throws SQLException {
    try (var database = TestDatabase.createEmpty();
        var connection = database.address().connect()) {
      var version = ServerVersion.of(connection);

      assertThat(version.number()).isBetween(150_000, 990_000);
      assertThat(version.name()).startsWith(version.number() / 10_000 + ".");
    }
  }

  @Test
  void refusesAServerOlderThan15AndSaysWhatToDo() {
    var old = new ServerVersion(140_012, "14.12 (Debian 14.12-1.pgdg120+1)");

    assertThatThrownBy(() -> old.requireNewEnough(DATABASE))
        .isInstanceOf(HomeUnusable.class)
        .hasMessage(
            "the database jdbc:postgresql://db.example.org/regesta as reader is PostgreSQL 14.12"
                + " (Debian 14.12-1.pgdg120+1); Regesta needs 15 or newer. Name another with"
                + " --database URL, or leave it out to use the one that Regesta brings.");
  }

  @Test
  void takesTheFirstOf15() {
    assertThatCode(() -> new ServerVersion(150_000, "15.0").requireNewEnough(DATABASE))
        .doesNotThrowAnyException();
  }
}
