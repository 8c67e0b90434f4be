package org.regesta.time;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wordings of one rule from one token on: where each ends and what it means. */
final class Parses {

  /** Where a rule cannot begin. */
  static final Parses NONE = new Parses();

  int size;
  int[] end = new int[2];
  private @Nullable Object[] values = new @Nullable Object[2];

  boolean has(int to) {
    for (int i = 0; i < size; i++) {
      if (end[i] == to) {
        return true;
      }
    }
    return false;
  }

  Object value(int index) {
    return Objects.requireNonNull(values[index]);
  }

  void add(int to, Object value) {
    if (size == end.length) {
      end = Arrays.copyOf(end, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    end[size] = to;
    values[size] = value;
    size++;
  }
}
