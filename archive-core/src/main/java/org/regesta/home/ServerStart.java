package org.regesta.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings a home's server up, however the last one ended, and down again. */
record ServerStart(Home home, DataDirectory data, ServerPrograms programs, List<String> settings) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Recovery after a crash, and the last processes of a killed server, pass by themselves. */
  private static final List<String> PASSES = List.of("lock file", "shared memory", "starting up");

  ServerStart {
    settings = List.copyOf(settings);
  }

  ServerAccess run() throws IOException {
    var access = knownAccess();
    data.initialise(access.password());
    checkVersion();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var server = data.server();
      var ready = server.isPresent() ? adopt(access, server.get()) : launch(access);
      if (ready.isPresent()) {
        return ready.get();
      }
      if (System.nanoTime() > deadline) {
        throw new HomeUnusable(
            "PostgreSQL in the home %s does not answer after %d seconds. Its log is %s."
                .formatted(home, PATIENCE.toSeconds(), logFile()));
      }
      pause();
    }
  }

  void stop() throws IOException {
    if (data.server().isEmpty()) {
      return;
    }
    var ended =
        programs.run("pg_ctl", List.of("stop", "-D", data.path().toString(), "-m", "fast", "-w"));
    if (!ended.well() && data.server().isPresent()) {
      throw new IOException("PostgreSQL in " + home + " does not stop: " + ended.output().strip());
    }
  }

  private ServerAccess knownAccess() throws IOException {
    var known = ServerAccess.read(home);
    if (known.isEmpty() && Files.isDirectory(data.path())) {
      throw new HomeUnusable(
          "the home %s has a database but %s, which holds its password, is missing. Restore that file from a backup."
              .formatted(home, home.connection().getFileName()));
    }
    return known.isPresent() ? known.get() : ServerAccess.fresh().writtenTo(home);
  }

  private void checkVersion() throws IOException {
    var ours = programs.run("postgres", List.of("--version")).output();
    var written = data.version();
    if (!ours.contains(" " + written + ".")) {
      throw new HomeUnusable(
          "the database in the home %s was written by PostgreSQL %s, but this Regesta brings %s. Use the Regesta that wrote it, or move the database with pg_dump to one named with --database URL."
              .formatted(home, written, ours.strip()));
    }
  }

  private Optional<ServerAccess> adopt(ServerAccess access, DataDirectory.Server server)
      throws IOException {
    var its = access.at(server.port());
    if (!answers(its)) {
      return Optional.empty();
    }
    return Optional.of(its.equals(access) ? access : its.writtenTo(home));
  }

  private Optional<ServerAccess> launch(ServerAccess access) throws IOException {
    data.clearStaleFile();
    var free = access.isPortFree() ? access : access.at(ServerAccess.freePort()).writtenTo(home);
    prepareLog();
    long logged = Files.size(logFile());
    var ended = programs.run("pg_ctl", startArguments(free));
    if (ended.well()) {
      return answers(free) ? Optional.of(free) : Optional.empty();
    }
    var said = Files.readString(logFile()).substring((int) logged).strip();
    if (PASSES.stream().noneMatch(said::contains)) {
      throw new HomeUnusable(
          "PostgreSQL does not start in the home %s: %s %s"
              .formatted(home, ended.output().strip(), said));
    }
    return Optional.empty();
  }

  private List<String> startArguments(ServerAccess access) {
    var options =
        new StringBuilder("-p " + access.port())
            .append(" -c listen_addresses=127.0.0.1 -c unix_socket_directories=")
            .append(" -c timezone=UTC -c log_timezone=UTC");
    settings.forEach(setting -> options.append(" -c ").append(setting));
    return List.of(
        "start",
        "-D",
        data.path().toString(),
        "-l",
        logFile().toString(),
        "-w",
        "-o",
        options.toString());
  }

  /** Whether the server behind an access takes our password and serves our directory. */
  private boolean answers(ServerAccess access) throws IOException {
    try (var connection = access.database("postgres").connect();
        var statement = connection.createStatement();
        var shown = statement.executeQuery("show data_directory")) {
      shown.next();
      return Path.of(shown.getString(1)).toRealPath().equals(data.path().toRealPath());
    } catch (SQLException _) {
      return false;
    }
  }

  private Path logFile() {
    return home.log().resolve("postgresql.log");
  }

  /** The server appends to its log as its own user; a long log makes way once. */
  private void prepareLog() throws IOException {
    var log = logFile();
    if (Files.exists(log) && Files.size(log) > 10_000_000) {
      Files.move(
          log,
          log.resolveSibling("postgresql.1.log"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(log)) {
      Files.createFile(log);
      programs.user().own(log);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for PostgreSQL", e);
    }
  }
}
