package org.regesta.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.regesta.home.Home;

/**
 * Which archive the command line means.
 *
 * @param database a URL, to use another PostgreSQL than the one that Regesta brings
 * @param config a file of settings
 */
public record ArchiveSettings(Home home, Optional<String> database, Optional<Path> config) {

  /** How an archive is opened; whoever opens it closes it. */
  @FunctionalInterface
  public interface Opening {

    /**
     * Opens an archive as its owner, or as a guest beside one.
     *
     * @param purpose what the process does, for others to read: "import"
     * @throws org.regesta.home.HomeUnusable where home or database cannot be used
     */
    Archive open(ArchiveSettings settings, String purpose);
  }

  /** How an archive is opened together with its pages; whoever opens it closes it. */
  @FunctionalInterface
  public interface Serving {

    /**
     * Opens an archive as its owner and listens on two ports of the loopback address.
     *
     * @throws org.regesta.home.HomeUnusable where home, database or port cannot be used
     */
    Archive serve(ArchiveSettings settings, Ports ports);
  }
}
