package org.regesta.time;

/**
 * A wording and the tokens that it stands on.
 *
 * @param first its first token
 * @param end the token after its last
 */
record Found(int first, int end, TemporalExpression expression) {

  Found with(TemporalExpression other) {
    return new Found(first, end, other);
  }
}
