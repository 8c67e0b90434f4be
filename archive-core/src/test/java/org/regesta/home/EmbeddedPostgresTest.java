package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One home for all, whose programs and data stay from test to test. */
class EmbeddedPostgresTest {

  private static final Home HOME = new Home(TestServer.folder().resolve("embedded-home"));

  private HomeLock lock = HomeLock.tryToOwn(HOME.prepared(), "test").orElseThrow();

  @BeforeEach
  void anEmptyTable() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(lock)) {
      execute(postgres, "drop table if exists kept");
      execute(postgres, "create table kept (word text)");
    }
  }

  @AfterEach
  void freeTheHome() {
    EmbeddedPostgres.start(lock).close();
    lock.close();
  }

  @Test
  void keepsWhatWasCommittedFromStartToStart() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(lock)) {
      execute(postgres, "insert into kept values ('charter')");
    }

    try (var postgres = EmbeddedPostgres.start(lock)) {
      assertThat(ask(postgres, "select word from kept")).isEqualTo("charter");
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void isDurableAndClosedToOthers() throws SQLException {
    try (var postgres = EmbeddedPostgres.start(lock)) {
      assertThat(ask(postgres, "show fsync")).isEqualTo("on");
      assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
      assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
      assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
      assertThat(ask(postgres, "select datlocale from pg_database where datname = 'regesta'"))
          .isEqualTo("C.UTF-8");
      var stranger = new DatabaseAddress(postgres.database().url(), "regesta", "guessed");
      assertThatThrownBy(stranger::connect).hasMessageContaining("password");
    }
  }

  @Test
  void adoptsTheServerThatOutlivedItsOwner() throws SQLException {
    EmbeddedPostgres.start(lock);
    long first = server().orElseThrow().process();

    try (var adopted = EmbeddedPostgres.start(lock)) {
      assertThat(server().orElseThrow().process()).isEqualTo(first);
      assertThat(ask(adopted, "select 1")).isEqualTo("1");
    }
    assertThat(server()).isEmpty();
  }

  @Test
  void comesBackWithWhatWasCommittedAfterTheServerWasKilled() throws SQLException {
    var killed = EmbeddedPostgres.start(lock);
    execute(killed, "insert into kept values ('charter')");
    ProcessHandle.of(server().orElseThrow().process()).orElseThrow().destroyForcibly();

    try (var postgres = EmbeddedPostgres.start(lock)) {
      assertThat(ask(postgres, "select word from kept")).isEqualTo("charter");
    }
  }

  @Test
  void startsWhereAnotherProgramHasTheNumberOfADeadServer() throws IOException, SQLException {
    var pidFile = HOME.data().resolve("postmaster.pid");
    long ours = ProcessHandle.current().pid();
    Files.writeString(pidFile, ours + "\n" + HOME.data() + "\n1\n5432\n\n127.0.0.1\n");

    try (var postgres = EmbeddedPostgres.start(lock)) {
      assertThat(ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void takesAnotherPortWhereItsOwnIsTaken() throws IOException, SQLException {
    var access = ServerAccess.read(HOME).orElseThrow();

    try (var _ = new ServerSocket(access.port(), 1, InetAddress.getLoopbackAddress());
        var postgres = EmbeddedPostgres.start(lock)) {
      assertThat(ask(postgres, "show port")).isNotEqualTo(Integer.toString(access.port()));
      assertThat(ServerAccess.read(HOME).orElseThrow().port())
          .isEqualTo(Integer.parseInt(ask(postgres, "show port")));
    }
  }

  @Test
  void refusesDataOfAnotherMajorVersion() throws IOException {
    var version = HOME.data().resolve("PG_VERSION");
    var written = Files.readString(version);
    Files.writeString(version, "12\n");

    try {
      assertThatThrownBy(() -> EmbeddedPostgres.start(lock))
          .isInstanceOf(HomeUnusable.class)
          .hasMessageContaining("written by PostgreSQL 12")
          .hasMessageContaining(HOME.toString());
    } finally {
      Files.writeString(version, written);
    }
  }

  @Test
  void tellsRootThatTheServerCannotEnterAClosedFolder(@TempDir Path folder) throws IOException {
    assumeTrue(Platform.current().isRoot(), "only root hands the server to another user");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var closed = new Home(folder.resolve("home")).prepared();

    try (var owner = HomeLock.tryToOwn(closed, "test").orElseThrow()) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(owner))
          .isInstanceOf(HomeUnusable.class)
          .hasMessageContaining("cannot enter " + folder)
          .hasMessageContaining("--home");
    }
  }

  @Test
  void saysWhichFileToRestoreWhereThePasswordIsLost(@TempDir Path folder) throws IOException {
    var home = new Home(folder).prepared();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectory(home.data());

    assertThatThrownBy(() ->
            new ServerStart(home, data(home), data(home).programs(), java.util.List.of()).run())
        .isInstanceOf(HomeUnusable.class)
        .hasMessageContaining("database.properties");
  }

  private static Optional<DataDirectory.Server> server() {
    try {
      return data(HOME).server();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DataDirectory data(Home home) {
    var platform = Platform.current();
    var binaries = new PostgresBinaries(home.postgres());
    return new DataDirectory(home, new ServerPrograms(binaries, ServerUser.on(platform)));
  }

  private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.database().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.database().connect();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
