package org.regesta.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.capture.Content;
import org.regesta.text.facsimile.Facsimile;

class PictureShelfTest {

  @TempDir private Path folder;

  @Test
  void givesBackWhatItWasGiven() throws IOException {
    var shelf = new PictureShelf(folder, 1000);
    shelf.put("a-1", picture(10));

    var found = shelf.find("a-1").orElseThrow();

    assertThat(found.pages()).isEqualTo(3);
    assertThat(found.width()).isEqualTo(595.5f);
    assertThat(found.height()).isEqualTo(842);
    try (var png = found.png().open()) {
      assertThat(png.readAllBytes()).hasSize(10).containsOnly(7);
    }
    assertThat(shelf.find("a-2")).isEmpty();
  }

  @Test
  void letsTheOldestGoWhereThereIsNoMoreRoom() throws IOException {
    var shelf = new PictureShelf(folder, 1000);
    for (int i = 1; i <= 4; i++) {
      shelf.put("a-" + i, picture(200));
      age(i);
    }

    shelf.put("a-5", picture(200));

    assertThat(shelf.find("a-1")).isEmpty();
    assertThat(shelf.find("a-5")).isPresent();
    assertThat(taken()).isLessThanOrEqualTo(1000);
  }

  @Test
  void countsWhatAnEarlierRunLeft() throws IOException {
    for (int i = 1; i <= 4; i++) {
      new PictureShelf(folder, 1000).put("a-" + i, picture(200));
      age(i);
    }

    new PictureShelf(folder, 500).put("a-5", picture(200));

    assertThat(taken()).isLessThanOrEqualTo(500);
  }

  private void age(int second) throws IOException {
    var file = folder.resolve(PictureShelf.DRAWN).resolve("a-" + second + ".picture");
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  private long taken() throws IOException {
    try (var files = Files.list(folder.resolve(PictureShelf.DRAWN))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Facsimile.Picture picture(int length) {
    var png = new byte[length];
    Arrays.fill(png, (byte) 7);
    return new Facsimile.Picture(Content.of(png), 3, 595.5f, 842, 1);
  }
}
