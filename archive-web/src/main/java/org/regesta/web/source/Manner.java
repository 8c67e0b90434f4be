package org.regesta.web.source;

import jakarta.servlet.http.HttpServletRequest;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.ReadingOfText;

/**
 * How an address asks for a source to be shown.
 *
 * @param path the address without its query
 * @param text the first digits of the hash of the text that a passage was counted in; empty where
 *     the address does not say
 * @param leaf the page of a PDF; 0 where the address does not say
 */
record Manner(String path, String text, View view, int leaf) {

  private static final int LONGEST = 40;
  private static final int LAST_PAGE = 999_999;

  static Manner of(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    return new Manner(
        request.getRequestURI(),
        ReadingOfText.of(parameters),
        View.of(parameters.text("view", LONGEST)),
        parameters.text("page", LONGEST).isEmpty() ? 0 : parameters.number("page", 1, LAST_PAGE));
  }

  /** The same, as its text. */
  Manner asText() {
    return new Manner(path, text, View.TEXT, 0);
  }
}
