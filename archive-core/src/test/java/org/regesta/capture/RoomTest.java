package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

/** What the store does where the disk of the home gets full. */
@ExtendWith(TestDatabase.Extension.class)
class RoomTest {

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void open(TestDatabase database) {
    archive = new TestArchive(database, folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void unpacksAWarcInTheHomeAndClearsUpBehindIt() throws IOException {
    var warc = archive.write("crawl.warc.gz", twoPages());

    try (var walk = archive.store().arrivals(List.of(warc), Declared.NOTHING).iterator()) {
      assertThat(walk.hasNext()).isTrue();
      assertThat(unpacked()).hasSize(1);
    }

    assertThat(unpacked()).isEmpty();
  }

  @Test
  void removesWhatACrashLeftUnpacked() throws IOException {
    var warc = archive.write("crawl.warc.gz", twoPages());
    var walk = archive.store().arrivals(List.of(warc), Declared.NOTHING).iterator();
    assertThat(walk.hasNext()).isTrue();

    archive.restart();

    assertThat(unpacked()).isEmpty();
    walk.close();
  }

  @Test
  void keepsItsReserveWhereAWarcIsUnpackedAndBlamesNotTheWarc() throws IOException {
    var warc = archive.write("crawl.warc.gz", twoPages());
    var full = archive.unrecovered(reserve(Long.MAX_VALUE / 2));

    try (var walk = full.arrivals(List.of(warc), Declared.NOTHING).iterator()) {
      assertThatThrownBy(walk::hasNext)
          .isInstanceOf(DiskFull.class)
          .hasMessageContaining("nearly full")
          .hasMessageContaining("make room");
    }
    assertThat(unpacked()).isEmpty();
  }

  @Test
  void takesAHomeThatCannotBeWrittenForItsOwnTrouble() throws IOException {
    var warc = archive.write("crawl.warc.gz", twoPages());
    Files.createDirectories(archive.home.resolve("captures"));
    Files.writeString(archive.home.resolve("captures/imported"), "a file in the way");

    try (var walk = archive.store().arrivals(List.of(warc), Declared.NOTHING).iterator()) {
      assertThatThrownBy(walk::hasNext).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void letsLaterWorkUseHalfOfTheReserve() throws IOException {
    long free = Files.getFileStore(archive.home).getUsableSpace();

    assertThatCode(() -> archive.unrecovered(reserve(free)).requireRoom())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> archive.unrecovered(reserve(4 * free)).requireRoom())
        .isInstanceOf(DiskFull.class)
        .hasMessageContaining("make room");
  }

  @Test
  void knowsAFullDiskHoweverItIsTold() {
    var enospc = new UncheckedIOException(new IOException("pg_wal/1: No space left on device"));
    var database = new IllegalStateException(new SQLException("could not extend", "53100"));

    assertThat(DiskFull.isBehind(enospc)).isTrue();
    assertThat(DiskFull.isBehind(database)).isTrue();
    assertThat(DiskFull.isBehind(new SQLException("gone", "08006"))).isFalse();
  }

  private List<Path> unpacked() throws IOException {
    var imported = archive.home.resolve("captures/imported");
    if (!Files.isDirectory(imported)) {
      return List.of();
    }
    try (var files = Files.list(imported)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  private static byte[] twoPages() {
    return new WarcBytes()
        .info()
        .page("http://a.example/", "One.")
        .page("http://b.example/", "Two.")
        .whollyGzipped();
  }

  private static Limits reserve(long bytes) {
    return new Limits(TestArchive.LIMITS.item(), TestArchive.LIMITS.segment(), bytes);
  }
}
