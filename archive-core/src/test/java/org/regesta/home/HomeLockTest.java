package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

  @TempDir private Path folder;
  private Home home = new Home(Path.of("/"));

  @BeforeEach
  void aHome() {
    home = new Home(folder).prepared();
  }

  @Test
  void isHeldByOneAndNamesIt() {
    try (var lock = HomeLock.tryToOwn(home, "import").orElseThrow()) {
      assertThat(lock.home()).isEqualTo(home);
      assertThat(HomeLock.tryToOwn(home, "serve")).isEmpty();
      assertThat(HomeLock.ownerOf(home))
          .isEqualTo("process " + ProcessHandle.current().pid() + ", import");
    }

    try (var again = HomeLock.tryToOwn(home, "serve").orElseThrow()) {
      assertThat(again.home()).isEqualTo(home);
    }
  }

  @Test
  void keepsOtherProcessesOutAndIsFreeOnceItsHolderIsKilled() throws Exception {
    var holder = startHolder();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");

      assertThat(HomeLock.tryToOwn(home, "import")).isEmpty();
      assertThat(HomeLock.ownerOf(home)).isEqualTo("process " + holder.pid() + ", holding");
    } finally {
      holder.destroyForcibly().waitFor();
    }

    HomeLock.tryToOwn(home, "import").orElseThrow().close();
  }

  private Process startHolder() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(java, "-cp", classes, LockHolder.class.getName(), folder.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Another process that owns a home until it is killed, or a minute is over. */
  static final class LockHolder {

    public static void main(String[] arguments) throws InterruptedException {
      var home = new Home(Path.of(arguments[0]));
      try (var lock = HomeLock.tryToOwn(home, "holding").orElseThrow()) {
        System.out.println(lock.home().root().toString().isEmpty() ? "nowhere" : "held");
        Thread.sleep(60_000);
      }
    }
  }
}
