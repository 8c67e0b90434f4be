package org.regesta.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.capture.Arrivals;
import org.regesta.capture.Declared;

class ForeseenTest {

  @TempDir private Path folder;

  @Test
  void tellsTheNumberOnceItIsCountedWhereverTheWorkStands() throws Exception {
    write(25);

    try (var foreseen = new Foreseen(Arrivals.of(List.of(folder), Declared.NOTHING))) {
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (foreseen.total(10) == 0 && System.nanoTime() < deadline) {
        Thread.sleep(10);
      }

      assertThat(foreseen.total(10)).isEqualTo(25);
      assertThat(foreseen.total(25)).isEqualTo(25);
    }
  }

  @Test
  void tellsNoNumberThatIsPassedAlready() throws Exception {
    write(3);

    try (var foreseen = new Foreseen(Arrivals.of(List.of(folder), Declared.NOTHING))) {
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (foreseen.total(0) == 0 && System.nanoTime() < deadline) {
        Thread.sleep(10);
      }

      assertThat(foreseen.total(4)).isZero();
    }
  }

  private void write(int files) throws IOException {
    for (int i = 0; i < files; i++) {
      Files.writeString(folder.resolve("n" + i + ".txt"), "text " + i);
    }
  }
}
