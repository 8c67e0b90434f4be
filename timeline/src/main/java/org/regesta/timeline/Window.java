package org.regesta.timeline;

import java.util.Optional;

/**
 * A stretch of the line, in the order of time: an entry stands at its first known day, the closer
 * dated first.
 *
 * @param limit how many entries at most, from 1
 * @param after the last entry of the page before; empty for the first page
 */
public record Window(Selection selection, int limit, Optional<EntryId> after) {

  public Window {
    if (limit < 1) {
      throw new IllegalArgumentException("a window for " + limit + " entries");
    }
  }

  /** The first page. */
  public static Window of(Selection selection, int limit) {
    return new Window(selection, limit, Optional.empty());
  }

  /** The page after an entry. */
  public Window after(EntryId last) {
    return new Window(selection, limit, Optional.of(last));
  }
}
