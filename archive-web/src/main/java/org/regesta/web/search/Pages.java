package org.regesta.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The pages of a list, counted from 1.
 *
 * @param numbers those near the one that is open, the first and the last; a gap where some are left
 *     out
 */
record Pages(
    int open, int last, List<Link> numbers, Optional<String> previous, Optional<String> next) {

  private static final int NEAR = 2;

  Pages {
    numbers = List.copyOf(numbers);
  }

  /**
   * A page, or a gap.
   *
   * @param address empty for the page that is open, and for a gap
   */
  record Link(String label, String address, boolean open) {}

  static Pages of(int open, int last, IntFunction<String> address) {
    var numbers = new ArrayList<Link>();
    int before = 0;
    for (int page = 1; page <= last; page++) {
      if (page == 1 || page == last || Math.abs(page - open) <= NEAR) {
        if (page > before + 1) {
          numbers.add(new Link("…", "", false));
        }
        boolean here = page == open;
        numbers.add(new Link(Integer.toString(page), here ? "" : address.apply(page), here));
        before = page;
      }
    }
    return new Pages(
        open,
        last,
        numbers,
        open > 1 ? Optional.of(address.apply(open - 1)) : Optional.empty(),
        open < last ? Optional.of(address.apply(open + 1)) : Optional.empty());
  }
}
