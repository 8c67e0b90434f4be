package org.regesta.time;

import java.util.Arrays;

/** A few years, each once, from the first to the last. */
final class YearSet {

  int size;
  int[] at = new int[32];

  void addWithNeighbours(int year) {
    add(year - 1);
    add(year);
    add(year + 1);
  }

  void add(int year) {
    int found = Arrays.binarySearch(at, 0, size, year);
    if (found >= 0) {
      return;
    }
    int place = -found - 1;
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
    }
    System.arraycopy(at, place, at, place + 1, size - place);
    at[place] = year;
    size++;
  }
}
