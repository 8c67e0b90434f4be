package org.regesta.event;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a sentence between two cuts: a clause, a clause's part, or a phrase without a verb.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last word
 * @param opening what it begins with
 * @param relation of a subordinate clause to another; {@link Relation#NONE} otherwise
 */
record Segment(int from, int to, Opening opening, Relation relation, List<VerbGroup> groups) {

  Segment {
    groups = List.copyOf(groups);
  }

  /** What a segment begins with. */
  enum Opening {
    PLAIN,
    COORDINATED,
    RELATIVE,
    COMPLEMENT,
    SUBORDINATE,
    BRACKETED
  }

  /** How a subordinate clause is set beside another in time; the third cell of a subordinator. */
  enum Relation {
    AFTER,
    BEFORE,
    SAME,
    CONDITION,
    OTHER,
    NONE
  }

  boolean holds(int word) {
    return from <= word && word < to;
  }

  Optional<VerbGroup> finite() {
    return groups.stream().filter(VerbGroup::finite).findFirst();
  }

  boolean verbless() {
    return groups.isEmpty();
  }

  /** Whether it stands beside the main line of the sentence. */
  boolean aside() {
    return switch (opening) {
      case RELATIVE, SUBORDINATE, BRACKETED -> true;
      case PLAIN, COORDINATED, COMPLEMENT -> false;
    };
  }
}
