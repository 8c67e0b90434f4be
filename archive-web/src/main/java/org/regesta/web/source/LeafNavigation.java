package org.regesta.web.source;

import java.util.Optional;

/**
 * The way through the pages of a PDF.
 *
 * @param action the address of the form that goes to a page
 * @param text the hash that the address carries on
 */
record LeafNavigation(
    int page,
    int pages,
    Optional<String> previous,
    Optional<String> next,
    String action,
    String text) {

  static LeafNavigation of(Wish wish, int page, int pages) {
    return new LeafNavigation(
        page,
        pages,
        page > 1 ? Optional.of(wish.at(page - 1)) : Optional.empty(),
        page < pages ? Optional.of(wish.at(page + 1)) : Optional.empty(),
        wish.path(),
        wish.text());
  }
}
