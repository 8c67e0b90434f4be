package org.regesta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.regesta.cli.Archive;
import org.regesta.cli.ArchiveSettings;
import org.regesta.cli.Ports;
import org.regesta.home.Home;
import org.regesta.home.TestDatabase;
import org.springframework.util.FileSystemUtils;

/** A reading room as it is on its first day: nothing was brought in yet. */
public final class EmptyArchive implements AutoCloseable {

  private final TestDatabase database = TestDatabase.create();
  private final Path folder;
  private final int port;
  private final Archive archive;

  public EmptyArchive() {
    try {
      folder = Files.createTempDirectory("empty-archive");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = ReadingRoom.freePort();
    var settings =
        new ArchiveSettings(
            new Home(folder.resolve("home")),
            Optional.of(CommandRun.url(database)),
            Optional.empty());
    archive = SpringArchive.serve(settings, Ports.of(port, null));
  }

  /** That of the reading room. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    archive.close();
    database.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
