package org.regesta.timeline;

import java.util.Optional;

/**
 * What stands beside an entry in a selection, in the order of time; for an undated one in the order
 * of publication among the undated.
 */
public record Neighbours(Optional<Entry> before, Optional<Entry> after) {

  /**
   * Where an entry stands in that order.
   *
   * @param position from 1
   * @param total entries of the selection that are dated as it is, or undated as it is
   */
  public record Rank(long position, long total) {}
}
