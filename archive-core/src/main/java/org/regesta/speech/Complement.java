package org.regesta.speech;

import java.util.Optional;

/**
 * What follows a cue.
 *
 * @param content the words said; empty where none follow
 * @param addressee to whom
 */
record Complement(Optional<Stretch> content, Optional<Stretch> addressee) {

  static final Complement NONE = new Complement(Optional.empty(), Optional.empty());

  static Complement of(int from, int to) {
    return from < to ? new Complement(Optional.of(new Stretch(from, to)), Optional.empty()) : NONE;
  }

  Complement to(Stretch whom) {
    return new Complement(content, Optional.of(whom));
  }
}
