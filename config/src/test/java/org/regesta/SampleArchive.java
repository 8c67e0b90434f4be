package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.CommandLineFrame;
import org.regesta.cli.ExitCode;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** The captures that come with Regesta, brought in and served on this machine. */
public final class SampleArchive implements AutoCloseable {

  private static final Path SAMPLES =
      Path.of(System.getProperty("regesta.root"), "samples", "northport");

  private final Path folder;
  private final TestDatabase database;
  private final int port;
  private final Archive served;

  private SampleArchive(Path folder, TestDatabase database) {
    this.folder = folder;
    this.database = database;
    bringIn();
    port = twoFreePorts();
    served =
        SpringArchive.serve(
            new ArchiveSettings(home(), Optional.of(url()), Optional.empty()),
            Ports.of(port, null));
  }

  public static SampleArchive open() {
    try {
      return new SampleArchive(Files.createTempDirectory("regesta"), TestDatabase.create());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bringIn() {
    var said = new StringWriter();
    int exit =
        CommandLineFrame.of(SpringArchive::open, SpringArchive::serve)
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(
                "import",
                SAMPLES.toString(),
                "--collection",
                "northport",
                "--progress",
                "none",
                "--home",
                home().toString(),
                "--database",
                url());
    assertThat(exit).as(said.toString()).isEqualTo(ExitCode.DONE_WITH_REFUSALS);
  }

  /** The reading room. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Where what comes out of captures is shown: the next port. */
  public String replay() {
    return "http://127.0.0.1:" + (port + 1);
  }

  private Home home() {
    return new Home(folder.resolve("home"));
  }

  private String url() {
    var address = database.address();
    return address.url() + "&user=" + address.user() + "&password=" + address.password();
  }

  /** A free port whose neighbour is free too. */
  private static int twoFreePorts() {
    for (int attempt = 0; attempt < 100; attempt++) {
      try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
          var _ = new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
        return first.getLocalPort();
      } catch (IOException | IllegalArgumentException taken) {
        // the next pair
      }
    }
    throw new IllegalStateException("no two free ports side by side");
  }

  @Override
  public void close() {
    served.close();
    database.close();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
