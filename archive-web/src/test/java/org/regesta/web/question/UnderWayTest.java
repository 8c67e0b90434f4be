package org.regesta.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.capture.Declared;
import org.regesta.intake.ImportOrder;
import org.regesta.intake.Progress;
import org.regesta.intake.Standing;

class UnderWayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WAITING | '' | 0 | 0 | Import 3 waits to be run.",
        "RUNNING | '' | 0 | 0 | Import 3 is running.",
        "RUNNING | read | 1018 | 4000 | Import 3 is running: read, 1,018 of 4,000.",
      })
  void tellsHowFarAnImportIs(
      Standing.State state, String step, long done, long total, String told) {
    var note = UnderWay.note(standing(state, new Progress(step, done, total)));

    assertThat(note.words()).isEqualTo(told + " What it brings is shown as soon as it is read.");
    assertThat(note.address()).contains("/imports/3");
  }

  private static Standing standing(Standing.State state, Progress progress) {
    var order = new ImportOrder(3, List.of(Path.of("incoming")), Declared.NOTHING, Instant.EPOCH);
    return new Standing(
        order,
        state,
        progress,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
