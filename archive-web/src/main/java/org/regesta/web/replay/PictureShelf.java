package org.regesta.web.replay;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Content;
import org.regesta.text.facsimile.Facsimile;

/**
 * Pictures on the disk that can be drawn again at any time. Where they take more room than they
 * may, the oldest go.
 */
public final class PictureShelf {

  /** Raised whenever pages are drawn in another way: older pictures are then not looked at. */
  static final String DRAWN = "pictures-2";

  private final Path folder;
  private final long room;
  private long taken = Long.MIN_VALUE;

  /**
   * A shelf with so much room.
   *
   * @param scratch a folder for what can be made again
   * @param room for all pictures, in bytes
   */
  public PictureShelf(Path scratch, long room) {
    this.folder = scratch.resolve(DRAWN);
    this.room = room;
  }

  /** A picture file: when it was drawn, and how long it is. */
  private record Held(Path file, FileTime drawn, long length) {}

  Optional<Facsimile.Picture> find(String key) {
    try (var in = new DataInputStream(Files.newInputStream(file(key)))) {
      int pages = in.readInt();
      float width = in.readFloat();
      float height = in.readFloat();
      int undrawn = in.readInt();
      var png = Content.of(in.readAllBytes());
      return Optional.of(new Facsimile.Picture(png, pages, width, height, undrawn));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("a picture of a page", unreadable);
    }
  }

  void put(String key, Facsimile.Picture picture) {
    try {
      Files.createDirectories(folder);
      var fresh = Files.createTempFile(folder, "fresh", ".part");
      try (var out = new DataOutputStream(Files.newOutputStream(fresh));
          var png = picture.png().open()) {
        out.writeInt(picture.pages());
        out.writeFloat(picture.width());
        out.writeFloat(picture.height());
        out.writeInt(picture.undrawn());
        png.transferTo(out);
      }
      Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE);
      makeRoom(picture.png().length());
    } catch (IOException full) {
      throw new UncheckedIOException("keeping a picture of a page in " + folder, full);
    }
  }

  private Path file(String key) {
    if (!key.matches("[0-9a-z-]+")) {
      throw new IllegalArgumentException("not the name of a picture: " + key);
    }
    return folder.resolve(key + ".picture");
  }

  /** Looks at the folder only when it is first used and when it may be too full. */
  private synchronized void makeRoom(long added) throws IOException {
    taken += added;
    if (taken >= added && taken <= room) {
      return;
    }
    var held = held();
    taken = held.stream().mapToLong(Held::length).sum();
    held.sort(Comparator.comparing(Held::drawn));
    if (taken > room) {
      for (var oldest : held) {
        if (taken > room * 3 / 4) {
          Files.deleteIfExists(oldest.file());
          taken -= oldest.length();
        }
      }
    }
  }

  private List<Held> held() throws IOException {
    var held = new ArrayList<Held>();
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        held.add(new Held(file, Files.getLastModifiedTime(file), Files.size(file)));
      }
    }
    return held;
  }
}
