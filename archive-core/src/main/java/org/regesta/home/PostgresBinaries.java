package org.regesta.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the home from the jar that brings them. */
record PostgresBinaries(Path directory) {

  /** Finds the programs in the home, and unpacks them where they are missing. */
  static PostgresBinaries in(Home home, Platform platform) throws IOException {
    var resource = PostgresBinaries.class.getResource("/" + platform.binaries());
    if (resource == null || !(resource.openConnection() instanceof JarURLConnection jar)) {
      throw new HomeUnusable(
          "this build brings no PostgreSQL for this machine (%s). Build on this machine, or name a database with --database URL."
              .formatted(platform.binaries()));
    }
    var name = Path.of(jar.getJarFileURL().getPath()).getFileName().toString();
    var directory = home.postgres().resolve(name.replaceFirst("\\.jar$", ""));
    if (!Files.isDirectory(directory)) {
      var fresh = Files.createTempDirectory(home.postgres(), "unpacking");
      unpack(jar, fresh);
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.move(fresh, directory);
    }
    return new PostgresBinaries(directory);
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  private static void unpack(JarURLConnection jar, Path into) throws IOException {
    try (var packed = new BufferedInputStream(jar.getInputStream());
        var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (@Nullable TarArchiveEntry entry = tar.getNextEntry();
          entry != null;
          entry = tar.getNextEntry()) {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
          throw new IOException("the PostgreSQL archive points outside itself: " + entry.getName());
        }
        place(tar, entry, target);
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      openToAll(Files.createDirectories(target));
      return;
    }
    var folder = target.getParent();
    if (folder != null) {
      openToAll(Files.createDirectories(folder));
    }
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void openToAll(Path directory) throws IOException {
    if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
