package org.regesta.time;

import java.util.List;
import org.regesta.text.Passage;

/**
 * What makes one dating: an expression, or several that belong together.
 *
 * @param lead the word before it that says on which side something lies
 * @param leadBegin where that word begins; the first member's begin where there is none
 * @param trailEnd where words behind it end that open a side: "1861 or later"
 */
record Wording(List<Mention> members, Link link, Lead lead, int leadBegin, int trailEnd) {

  /** How the members belong together. */
  enum Link {
    SINGLE,
    /** One of them. */
    OR,
    /** All of them. */
    AND,
    /** From the first to the last. */
    RANGE,
    /** The first lies in the second: "the first three months of 2020". */
    WITHIN
  }

  /** A word before a date. */
  enum Lead {
    BEFORE,
    UNTIL,
    AFTER,
    SINCE,
    /** "not before". */
    NOT_BEFORE,
    FROM,
    BETWEEN,
    AT,
    NONE
  }

  Passage passage() {
    return members.getFirst().passage().hull(members.getLast().passage());
  }
}
