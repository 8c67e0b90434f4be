package org.regesta.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir private Path folder;

  @Test
  void makesItsDirectories() {
    var home = new Home(folder.resolve("a/b")).prepared();

    assertThat(home.captures()).isDirectory();
    assertThat(home.index()).isDirectory();
    assertThat(home.log()).isDirectory();
  }

  @Test
  void saysWhichHomeCannotBeWrittenWhereAFileStandsInItsPlace() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "a file");

    assertThatThrownBy(() -> new Home(file).prepared())
        .isInstanceOf(HomeUnusable.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--home");
  }

  @Test
  void saysWhichHomeCannotBeWrittenWhereTheRightIsMissing() throws IOException {
    assumeFalse(Platform.current().isRoot(), "root may write anywhere");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThatThrownBy(() -> new Home(folder).prepared())
        .isInstanceOf(HomeUnusable.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void saysWhichHomeCannotBeWrittenWhereNotEvenRootMay() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system has no /proc");
    var home = new Home(Path.of("/proc/regesta"));

    assertThatThrownBy(home::prepared)
        .isInstanceOf(HomeUnusable.class)
        .hasMessageContaining("/proc/regesta");
  }

  @Test
  void liesInTheFolderForAUsersData() {
    assumeFalse(Platform.current().isRoot(), "root has a home of its own");
    assumeTrue(Platform.current().kind() == Platform.Kind.LINUX, "the XDG folders are Linux's");

    var home = StandardHome.of(Map.of("XDG_DATA_HOME", folder.toString()));

    assertThat(home.root()).isEqualTo(folder.resolve("regesta"));
  }

  @Test
  void liesInTheUsersOwnFolderWhereNoneIsSetForData() {
    assumeFalse(Platform.current().isRoot(), "root has a home of its own");
    assumeTrue(Platform.current().kind() == Platform.Kind.LINUX, "the XDG folders are Linux's");

    var home = StandardHome.of(Map.of("HOME", folder.toString(), "XDG_DATA_HOME", ""));

    assertThat(home.root()).isEqualTo(folder.resolve(".local/share/regesta"));
  }

  @Test
  void liesUnderVarForRoot() {
    assumeTrue(Platform.current().isRoot(), "only root");

    assertThat(StandardHome.of(Map.of()).root()).isEqualTo(Path.of("/var/lib/regesta"));
  }
}
