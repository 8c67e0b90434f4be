package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.home.TestDatabase;

/** The reading room and its originals listen to this machine alone, at two ports. */
class OnThisMachineOnlyTest {

  private static final TestDatabase DATABASE = TestDatabase.create();

  @TempDir private Path folder;

  @AfterAll
  static void putTheDatabaseAway() {
    DATABASE.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "archive.example"})
  void refusesToListenElsewhere(String address) throws IOException {
    var settings =
        Files.writeString(
            folder.resolve("regesta.yaml"), "server:\n  address: \"" + address + "\"\n");

    var ended = serve("--config", settings.toString());

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err())
        .contains("server.address is set to " + address)
        .contains("no access control yet");
  }

  @Test
  void saysWhichOfTheTwoPortsIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = Integer.toString(taken.getLocalPort());

      assertThat(serve("--port", free(), "--replay-port", port).err())
          .contains("port " + port + " of this machine is taken", "--replay-port");
      assertThat(serve("--port", port, "--replay-port", free()).err())
          .contains("port " + port + " of this machine is taken", "with --port");
    }
  }

  private static String free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  private CommandRun serve(String... options) {
    var words = new ArrayList<>(List.of("serve"));
    words.addAll(List.of(options));
    words.addAll(
        List.of(
            "--home", folder.resolve("home").toString(), "--database", CommandRun.url(DATABASE)));
    return CommandRun.of(words.toArray(String[]::new));
  }
}
