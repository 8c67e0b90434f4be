package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
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
  void refusesToListenElsewhereByTheEnvironment() throws Exception {
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.regesta.Regesta",
            "serve",
            "--port",
            free(),
            "--home",
            folder.resolve("home").toString(),
            "--database",
            CommandRun.url(DATABASE));
    command.environment().put("SERVER_ADDRESS", "0.0.0.0");
    command.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());

    var process = command.start();

    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(folder.resolve("said"))
        .content()
        .contains("server.address is set to 0.0.0.0", "no access control yet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--address", "--host", "--server.address", "--bind"})
  void knowsNoOptionToListenElsewhere(String option) {
    var ended = serve(option + "=0.0.0.0");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("Unknown option").contains(option);
  }

  @ParameterizedTest
  @CsvSource({"0, 8741", "-1, 8741", "65536, 8741", "8740, 65536", "8740, 8740", "65535, "})
  void takesNoPortsThatCannotBe(String port, @Nullable String replayPort) {
    var ended =
        replayPort == null
            ? serve("--port", port)
            : serve("--port", port, "--replay-port", replayPort);

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("port").doesNotContain("Exception");
  }

  @Test
  void listensOnTheLoopbackAddressAloneAtBothPorts() throws Exception {
    int port = ReadingRoom.freePort();
    var database = TestDatabase.create();
    var settings =
        new ArchiveSettings(
            new Home(folder.resolve("home")),
            Optional.of(CommandRun.url(database)),
            Optional.empty());

    try (database;
        var _ = SpringArchive.serve(settings, Ports.of(port, null))) {
      for (var one : List.of(port, port + 1)) {
        assertThat(answers(InetAddress.getLoopbackAddress(), one)).isTrue();
        for (var address : otherAddresses()) {
          assertThat(answers(address, one)).as("%s at %d", address, one).isFalse();
        }
      }
    }
  }

  /** Whoever listens to all addresses of this machine answers at this one too. */
  private static List<InetAddress> otherAddresses() throws IOException {
    var others = new ArrayList<>(List.of(InetAddress.ofLiteral("127.0.0.2")));
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .forEach(others::add);
    return others;
  }

  private static boolean answers(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
      return true;
    } catch (ConnectException | SocketTimeoutException nobody) {
      return false;
    }
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
