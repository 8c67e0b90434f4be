package org.regesta.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;
import org.regesta.timeline.Told;

@ExtendWith(TestDatabase.Extension.class)
class IndexFeederTest {

  private final TestDatabase database;
  private final Path folder;

  IndexFeederTest(TestDatabase database, @TempDir Path temporary) {
    this.database = database;
    this.folder = temporary.resolve("index");
  }

  @BeforeEach
  void empty() {
    Shelf.clear(database);
  }

  @Test
  void goesOnWhereACrashStoppedIt() {
    try (var before = new Shelf(database, folder)) {
      before.place(gazette());
      before.feeder.drain();
      before.place(post());
    }

    try (var after = new Shelf(database, folder)) {
      assertThat(total(after, "ferry")).isZero();

      after.feeder.catchUp();

      assertThat(total(after, "ferry")).isEqualTo(1);
      assertThat(total(after, "pier")).isEqualTo(1);
      assertThat(after.queue.size()).isZero();
    }
  }

  @Test
  void letsOthersReadWhatItHasWrittenAndKeepsTheLock() {
    var settings = SearchSettings.inFolder(folder);
    assertThat(SearchIndex.isThere(settings)).isFalse();
    try (var owner = new Shelf(database, folder)) {
      owner.place(gazette());
      owner.feeder.drain();
      assertThat(SearchIndex.isThere(settings)).isTrue();

      try (var guest = SearchIndex.openToRead(settings)) {
        assertThat(guest.size()).isEqualTo(1);
        owner.place(post());
        owner.feeder.drain();
        assertThat(guest.size()).isEqualTo(2);
      }
    }
  }

  @Test
  void mayBeginToWriteWhileOthersRead() {
    try (var before = new Shelf(database, folder)) {
      before.place(gazette());
      before.feeder.drain();
    }

    try (var guest = SearchIndex.openToRead(SearchSettings.inFolder(folder))) {
      assertThat(guest.size()).isEqualTo(1);
      try (var owner = new Shelf(database, folder)) {
        owner.place(post());
        owner.feeder.drain();
        assertThat(guest.size()).isEqualTo(2);
      }
    }
  }

  @Test
  void buildsTheIndexAnewWhereItsFolderIsGone() throws IOException {
    try (var before = new Shelf(database, folder)) {
      before.place(gazette(), post());
      before.feeder.drain();
    }
    delete(folder);

    try (var after = new Shelf(database, folder)) {
      after.feeder.catchUp();

      assertThat(after.index.size()).isEqualTo(2);
      assertThat(total(after, "pier")).isEqualTo(1);
    }
  }

  @Test
  void keepsTheQueueWhereTheTransactionFails() {
    try (var shelf = new Shelf(database, folder)) {
      shelf.place(gazette());

      shelf.transaction.executeWithoutResult(status -> {
        assertThat(shelf.queue.take(10)).hasSize(1);
        status.setRollbackOnly();
      });

      assertThat(shelf.feeder.drain()).isEqualTo(1);
    }
  }

  @Test
  void takesOutWhatVanished() {
    try (var shelf = new Shelf(database, folder)) {
      shelf.place(gazette(), post());
      shelf.feeder.drain();

      shelf.transaction.executeWithoutResult(_ -> shelf.timeline.remove(gazette().id()));
      shelf.feeder.drain();

      assertThat(total(shelf, "pier")).isZero();
      assertThat(shelf.index.size()).isEqualTo(1);
    }
  }

  @Test
  void indexesNothingOfATransactionThatFails() {
    try (var shelf = new Shelf(database, folder)) {
      shelf.transaction.executeWithoutResult(status -> {
        shelf.timeline.place(gazette().reading());
        status.setRollbackOnly();
      });

      assertThat(shelf.feeder.drain()).isZero();
    }
  }

  @Test
  void reindexesMoreThanOneBatchAndDropsWhatDoesNotBelong() {
    try (var shelf = new Shelf(database, folder)) {
      var told = Told.by("minutes");
      for (int item = 0; item < 601; item++) {
        told.said("item number " + item + " of the agenda was carried", "Ann Mayor", "2022-03-30");
      }
      shelf.place(told, gazette());
      shelf.feeder.drain();
      database
          .jdbc()
          .sql("delete from evidence where capture = ?")
          .param(gazette().id().value())
          .update();
      database
          .jdbc()
          .sql("delete from entry where sources = 1 and id not in (select entry from evidence)")
          .update();

      assertThat(shelf.feeder.reindexAll()).isEqualTo(601);

      assertThat(shelf.index.size()).isEqualTo(601);
      assertThat(total(shelf, "pier")).isZero();
      assertThat(total(shelf, "\"number 600\"")).isEqualTo(1);
    }
  }

  private static long total(Shelf shelf, String words) {
    return shelf.find(TimelineQuery.of(words)).total();
  }

  private static Told gazette() {
    return Told.by("gazette")
        .said("Works on the north pier were delayed by the frost", "Ann Mayor", "2022-03-30");
  }

  private static Told post() {
    return Told.by("post").said("Nobody has told us when the ferry will sail", "Cy Rider");
  }

  private static void delete(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
