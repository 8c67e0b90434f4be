package org.regesta;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the captures that come with Regesta are served while tests run. */
public final class SampleArchive {

  private final ReadingRoom room;

  private SampleArchive(ReadingRoom room) {
    this.room = room;
  }

  /** The one that all tests of a run share. */
  public static SampleArchive in(ExtensionContext context) {
    return new SampleArchive(ReadingRoom.shared(context));
  }

  /** That of the reading room. */
  public String address() {
    return "http://127.0.0.1:" + room.port();
  }

  /** That of the second origin, where what comes out of captures is shown. */
  public String replay() {
    return "http://127.0.0.1:" + (room.port() + 1);
  }

  /** Where it lies on the disk. */
  public Path home() {
    return room.home();
  }

  /** A part of the archive that is open here. */
  public <T> T part(Class<T> type) {
    return room.part(type);
  }
}
