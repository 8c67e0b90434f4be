package org.regesta.web.source;

import java.util.List;
import java.util.Optional;

/**
 * The way through the pages of a PDF.
 *
 * @param others the other pages that the chosen passage stands on
 * @param action the address of the form that goes to a page
 * @param text the hash that the address carries on
 */
record LeafNavigation(
    int page,
    int pages,
    Optional<String> previous,
    Optional<String> next,
    List<Other> others,
    String action,
    String text) {

  /** Another page. */
  record Other(int page, String address) {}

  /**
   * The way from one page.
   *
   * @param stands the pages that the chosen passage stands on
   */
  static LeafNavigation of(Wish wish, int page, int pages, List<Integer> stands) {
    return new LeafNavigation(
        page,
        pages,
        page > 1 ? Optional.of(wish.at(page - 1)) : Optional.empty(),
        page < pages ? Optional.of(wish.at(page + 1)) : Optional.empty(),
        stands.stream()
            .filter(other -> other != page)
            .map(other -> new Other(other, wish.at(other)))
            .toList(),
        wish.path(),
        wish.text());
  }
}
