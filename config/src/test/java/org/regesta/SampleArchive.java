package org.regesta;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where the captures that come with Regesta are served while tests run.
 *
 * @param address of the reading room
 * @param replay of the second origin, where what comes out of captures is shown
 */
public record SampleArchive(String address, String replay) {

  /** The one that all tests of a run share. */
  public static SampleArchive in(ExtensionContext context) {
    int port = ReadingRoom.shared(context).port();
    return new SampleArchive("http://127.0.0.1:" + port, "http://127.0.0.1:" + (port + 1));
  }
}
