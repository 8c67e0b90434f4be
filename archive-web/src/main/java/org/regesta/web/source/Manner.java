package org.regesta.web.source;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * How an address asks for a source to be shown.
 *
 * @param path the address without its query
 * @param text the first digits of the hash of the text that a passage was counted in; empty where
 *     the address does not say
 * @param leaf the page of a PDF; 0 where the address does not say
 */
record Manner(String path, String text, View view, int leaf) {

  static Manner of(HttpServletRequest request) {
    var text = parameter(request, "text");
    var page = parameter(request, "page");
    return new Manner(
        request.getRequestURI(),
        text.matches("[0-9a-f]{1,64}") ? text : "",
        View.of(parameter(request, "view")),
        page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** The same, as its text. */
  Manner asText() {
    return new Manner(path, text, View.TEXT, 0);
  }
}
