package org.regesta.event;

import org.regesta.language.Token;

/**
 * A token of a sentence with the part it plays.
 *
 * @param form lower case, straight apostrophes, a contraction reduced to its verb: "didn’t" is
 *     "did"
 * @param negative whether a contraction denies: "didn’t"
 * @param dating index of the dating that the token belongs to, or -1
 */
record Word(Token token, String form, Role role, boolean negative, int dating) {

  boolean dated() {
    return dating >= 0;
  }

  boolean is(Role other) {
    return !dated() && role == other;
  }

  boolean isMark(String marks) {
    return role == Role.MARK && marks.contains(form);
  }

  /** Whether it looks like a name that does not merely begin a sentence. */
  boolean capitalised() {
    return token.capitalised();
  }
}
