package org.regesta.speech;

import java.util.Optional;

/**
 * The words that name whoever speaks.
 *
 * @param whole with apposition and relative clause
 * @param head the noun phrase itself
 * @param behind the apposition, its commas left out
 */
record Subject(Stretch whole, Stretch head, Optional<Stretch> behind) {

  static Subject of(Stretch head) {
    return new Subject(head, head, Optional.empty());
  }
}
