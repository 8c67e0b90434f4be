package org.regesta.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.Parameters;

/**
 * Which part of a list is asked for: a page as the pages of the reading room count them, or so many
 * behind so many.
 *
 * @param page from 1; 0 where it was asked for by what to skip
 * @param mostSkipped how many can be passed over
 */
record Part(int page, int skip, int limit, int mostSkipped) {

  /**
   * Reads it.
   *
   * @param usual how many are on a page
   */
  static Part of(Parameters parameters, int usual, int most, int mostSkipped) {
    var page = parameters.text("page", 12);
    if (page.isEmpty()) {
      return new Part(
          0,
          parameters.number("skip", 0, mostSkipped),
          Asked.limit(parameters, usual, most),
          mostSkipped);
    }
    if (!parameters.text("skip", 12).isEmpty() || !parameters.text("limit", 12).isEmpty()) {
      throw new NotUnderstood("Ask for a 'page', or for 'skip' and 'limit', not for both.");
    }
    int number = parameters.number("page", 1, mostSkipped / usual);
    return new Part(number, (number - 1) * usual, usual, mostSkipped);
  }

  /** The way on where there is more. */
  Links links(long total, HttpServletRequest request) {
    return links(skip + limit < total, request);
  }

  Links links(boolean more, HttpServletRequest request) {
    if (!more || skip + limit > mostSkipped) {
      return Links.last(request);
    }
    return page > 0
        ? Links.next(request, "page", page + 1)
        : Links.next(request, "skip", skip + limit);
  }
}
