package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.regesta.home.HomeUnusable;
import org.springframework.dao.DataAccessResourceFailureException;

class FailureTest {

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
  void namesTheDeepestReasonOfADiskThatFails() {
    var full = new UncheckedIOException("wrapped", new IOException("No space left on device"));

    assertThat(Failure.inWords(full)).contains("No space left on device", "regesta doctor");
  }
}
