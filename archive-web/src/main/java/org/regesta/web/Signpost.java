package org.regesta.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page through which door of the reading room it was entered. */
@ControllerAdvice
class Signpost {

  /** The first part of the path: "timeline" of {@code /timeline?period=2022} and of {@code /}. */
  @ModelAttribute("door")
  String door(HttpServletRequest request) {
    var path = request.getRequestURI();
    int end = path.indexOf('/', 1);
    var door = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    return door.isEmpty() ? "timeline" : door;
  }
}
