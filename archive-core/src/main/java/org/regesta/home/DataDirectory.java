package org.regesta.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The directory that PostgreSQL keeps its databases in. */
record DataDirectory(Home home, ServerPrograms programs) {

  /** A server that says it runs on this directory. */
  record Server(long process, int port) {}

  Path path() {
    return home.data();
  }

  /**
   * Makes the directory where it is missing: beside its place first, so that a crash leaves nothing
   * half made.
   */
  void initialise(String password) throws IOException {
    if (Files.isDirectory(path())) {
      return;
    }
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    var fresh = Files.createTempDirectory(home.root(), "data-new", ownerOnly);
    var secret = Files.createTempFile(home.postgres(), "password", "");
    try {
      Files.writeString(secret, password);
      programs.user().own(secret);
      programs.user().own(fresh);
      var ended = programs.run("initdb", initdb(fresh, secret));
      if (!ended.well()) {
        throw new HomeUnusable(
            "PostgreSQL cannot make its data directory in %s: %s"
                .formatted(home, ended.output().strip()));
      }
      Files.move(fresh, path());
    } finally {
      Files.delete(secret);
    }
  }

  private static List<String> initdb(Path directory, Path secret) {
    return List.of(
        "--pgdata=" + directory,
        "--username=" + ServerAccess.USER,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--data-checksums",
        "--encoding=UTF8",
        "--no-locale",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  /** The major version of PostgreSQL that wrote this directory: "18". */
  String version() throws IOException {
    return Files.readString(path().resolve("PG_VERSION")).strip();
  }

  /** The server that runs on this directory, or whose death was too sudden to clear its file. */
  Optional<Server> server() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(pidFile(), StandardCharsets.UTF_8);
    if (lines.size() < 4 || !lines.get(0).matches("\\d+") || !lines.get(3).matches("\\d+")) {
      return Optional.empty();
    }
    long process = Long.parseLong(lines.getFirst());
    return isPostgres(process)
        ? Optional.of(new Server(process, Integer.parseInt(lines.get(3))))
        : Optional.empty();
  }

  /**
   * Removes the file of a dead server whose process number another program has now: PostgreSQL
   * would take that program for its server. Left alone while any process of this home's PostgreSQL
   * still runs.
   */
  void clearStaleFile() throws IOException {
    boolean anyRuns =
        ProcessHandle.allProcesses()
            .anyMatch(process ->
                process
                    .info()
                    .command()
                    .filter(command -> command.startsWith(home.postgres().toString()))
                    .isPresent());
    if (!anyRuns) {
      Files.deleteIfExists(pidFile());
    }
  }

  private static boolean isPostgres(long process) {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(
            found -> found.info().command().map(name -> name.endsWith("/postgres")).orElse(true))
        .isPresent();
  }

  private Path pidFile() {
    return path().resolve("postmaster.pid");
  }
}
