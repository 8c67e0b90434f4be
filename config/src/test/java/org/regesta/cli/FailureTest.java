package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.regesta.home.Home;
import org.regesta.home.HomeUnusable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

  private static final Home HOME = new Home(Path.of("").toAbsolutePath());

  @Test
  void canBeRestartedWhereTheWorldFailed() {
    assertThat(Failure.exitCode(new HomeUnusable("no"))).isEqualTo(3);
    assertThat(Failure.exitCode(new UncheckedIOException(new IOException("full")))).isEqualTo(3);
    assertThat(Failure.exitCode(new DataAccessResourceFailureException("gone"))).isEqualTo(3);
  }

  @Test
  void cannotBeHelpedByARestartWhereWeAreWrong() {
    assertThat(Failure.exitCode(new IllegalStateException("bug"))).isEqualTo(4);
  }

  @Test
  void canBeRestartedWhereATransactionCouldNotBeBegun() {
    var failure = new CannotCreateTransactionException("no", new SQLException("refused"));

    assertThat(Failure.exitCode(failure)).isEqualTo(3);
    assertThat(Failure.inWords(failure, HOME)).contains("the database failed (refused)");
  }

  @Test
  void namesTheDeepestReasonOfADiskThatFails() {
    var failing = new UncheckedIOException("wrapped", new IOException("Input/output error"));

    assertThat(Failure.inWords(failing, HOME)).contains("Input/output error", "regesta doctor");
  }

  @Test
  void saysOfAFullDiskWhereRoomIsToBeMade() {
    var full = new UncheckedIOException("wrapped", new IOException("No space left on device"));
    var database =
        new DataAccessResourceFailureException(
            "wrapped", new SQLException("could not extend file", "53100"));

    assertThat(Failure.inWords(full, HOME))
        .startsWith("the disk of the home " + HOME + " is full (No space left on device)")
        .contains("Make room", "--resume");
    assertThat(Failure.inWords(database, HOME)).contains("is full (could not extend file)");
    assertThat(Failure.exitCode(database)).isEqualTo(3);
  }
}
