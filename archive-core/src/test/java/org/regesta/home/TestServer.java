package org.regesta.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/**
 * The one server of a test JVM. Its data stays in the module's target directory from run to run, as
 * making it takes seconds; it gives up durability for speed, as the data is worth nothing.
 */
final class TestServer {

  private static final List<String> FAST =
      List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200");

  private TestServer() {}

  static EmbeddedPostgres shared() {
    return Shared.SERVER;
  }

  /** Started by the first test that asks. */
  private static final class Shared {
    static final EmbeddedPostgres SERVER = start();
  }

  private static EmbeddedPostgres start() {
    var lock = own(folder().resolve("test-home"));
    var server = startedOrAfresh(lock);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              lock.close();
            }));
    return server;
  }

  /** Another test run of the same module may be at work: then beside it. */
  private static HomeLock own(Path folder) {
    for (int attempt = 0; attempt < 20; attempt++) {
      var home = new Home(folder.resolveSibling(folder.getFileName() + "-" + attempt)).prepared();
      var lock = HomeLock.tryToOwn(home, "tests");
      if (lock.isPresent()) {
        return lock.get();
      }
    }
    throw new IllegalStateException("20 test runs at once in " + folder);
  }

  private static EmbeddedPostgres startedOrAfresh(HomeLock lock) {
    try {
      return EmbeddedPostgres.start(lock, FAST);
    } catch (HomeUnusable _) {
      delete(lock.home().data());
      return EmbeddedPostgres.start(lock, FAST);
    }
  }

  /** The module's target directory, or the machine's temporary one where the server cannot go. */
  static Path folder() {
    var target = Path.of("target").toAbsolutePath();
    try {
      Files.createDirectories(target);
      ServerUser.on(Platform.current()).reach(target);
      return target;
    } catch (HomeUnusable _) {
      return shareable("regesta-" + Integer.toHexString(target.hashCode()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path shareable(String name) {
    try {
      var folder = Path.of(System.getProperty("java.io.tmpdir"), name);
      Files.createDirectories(folder);
      return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(TestServer::deleteFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
