package org.regesta.timeline;

import java.util.Optional;
import org.regesta.time.Bounds;

/**
 * Which entries are asked for; what is empty does not limit.
 *
 * @param period entries that may fall into it: their days overlap it; an open side of the period
 *     reaches for ever
 * @param speaker the name as an entry gives it, in whatever case, or the id of a person
 * @param collection at least one source belongs to it
 */
public record Selection(
    Bounds period,
    Optional<EntryKind> kind,
    Optional<String> speaker,
    Optional<String> collection) {

  /** Every entry. */
  public static final Selection ALL =
      new Selection(Bounds.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

  /** Every entry that may fall into a period. */
  public static Selection during(Bounds period) {
    return new Selection(period, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
