package org.regesta.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.Declared;
import org.regesta.intake.Account;
import org.regesta.intake.Findings;
import org.regesta.intake.ImportOrder;
import org.regesta.intake.Progress;
import org.regesta.intake.Standing;

class AccountFormTest {

  @ParameterizedTest
  @CsvSource({"WAITING, 0", "RUNNING, 0", "STOPPED, 0", "FAILED, 1", "DONE, 1"})
  void tellsWhatDoesNotAddUpOnlyOfWhatHasEnded(Standing.State state, int told) {
    var account = account(state);

    assertThat(account.discrepancies()).hasSize(1);
    assertThat(AccountForm.of(account).discrepancies()).hasSize(told);
  }

  /** 41 items that were begun to be read, none of which has come to the timeline. */
  private static Account account(Standing.State state) {
    var order = new ImportOrder(3, List.of(Path.of("incoming")), Declared.NOTHING, Instant.EPOCH);
    var standing =
        new Standing(
            order,
            state,
            Progress.NONE,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Account(
        standing,
        41,
        41,
        0,
        List.of(),
        List.of(),
        new Account.Readings(41, 0, 0),
        new Findings.DateCount(0, 0, 0),
        new Findings.StatementCount(0, 0, 0, 0),
        0,
        0,
        List.of());
  }
}
