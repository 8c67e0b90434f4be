package org.regesta.home;

import com.sun.security.auth.module.UnixSystem;
import java.util.Locale;

/**
 * The machine we run on, as far as a home depends on it.
 *
 * @param processor as Java names it: "amd64", "aarch64"
 * @param user the numeric id of the user that runs us
 */
record Platform(Kind kind, String processor, long user) {

  enum Kind {
    LINUX,
    MAC
  }

  static Platform current() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      throw new HomeUnusable(
          "Regesta does not run on Windows itself. Run it under WSL 2 (Windows Subsystem for Linux).");
    }
    return new Platform(
        name.startsWith("mac") ? Kind.MAC : Kind.LINUX,
        System.getProperty("os.arch"),
        new UnixSystem().getUid());
  }

  boolean isRoot() {
    return user == 0;
  }

  /** The resource that holds PostgreSQL's programs for this machine. */
  String binaries() {
    boolean arm = processor.equals("aarch64");
    return switch (kind) {
      case LINUX -> "postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
      case MAC -> "postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
    };
  }
}
