package org.regesta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regesta.home.Home;
import org.regesta.home.HomeUnusable;

/** What an archive stands on, as far as it can be told while the archive is closed. */
final class Surroundings {

  private static final long GIGABYTE = 1_000_000_000;

  private Surroundings() {}

  static List<Finding> of(Home home) {
    var findings = new ArrayList<Finding>();
    findings.add(Finding.well("Regesta", Version.ofRegesta()));
    findings.add(java());
    findings.add(rights(home));
    if (Files.isDirectory(home.root())) {
      findings.add(disk(home));
      findings.add(privacy(home));
    }
    return findings;
  }

  private static Finding java() {
    var megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
    return Finding.well(
        "Java",
        "%s, %s %s, up to %,d MB of memory"
            .formatted(
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                megabytes));
  }

  private static Finding rights(Home home) {
    try {
      home.prepared();
      return Finding.well("home", home + " can be written");
    } catch (HomeUnusable e) {
      return Finding.broken("home", String.valueOf(e.getMessage()));
    }
  }

  private static Finding disk(Home home) {
    try {
      var store = Files.getFileStore(home.root());
      long free = store.getUsableSpace();
      var says =
          String.format(
              Locale.ROOT,
              "%.1f GB of %.1f GB free",
              gigabytes(free),
              gigabytes(store.getTotalSpace()));
      return free < GIGABYTE
          ? Finding.watch("disk", says + ". Make room before the next import.")
          : Finding.well("disk", says);
    } catch (IOException e) {
      return Finding.broken("disk", "cannot be asked (" + e.getMessage() + ")");
    }
  }

  private static double gigabytes(long bytes) {
    return (double) bytes / GIGABYTE;
  }

  /** Passwords are in a file of the home; nobody else may read it. */
  private static Finding privacy(Home home) {
    var secret = home.root().resolve("database.properties");
    try {
      if (Files.exists(secret) && isOpenToOthers(secret)) {
        return Finding.watch(
            "privacy", "others can read " + secret + ". Close it: chmod 600 " + secret);
      }
      return Finding.well("privacy", "the database's password is readable by you alone");
    } catch (IOException | UnsupportedOperationException e) {
      return Finding.watch("privacy", "cannot be told (" + e.getMessage() + ")");
    }
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    var rights = Files.getPosixFilePermissions(file);
    return rights.contains(PosixFilePermission.OTHERS_READ)
        || rights.contains(PosixFilePermission.GROUP_READ);
  }
}
