package org.regesta.capture;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong with a text that ought to be JSON, in words for whoever wrote it. */
public final class BrokenJson {

  private BrokenJson() {}

  /** "not JSON at line 3, column 14". */
  public static String inWords(JacksonException e) {
    return switch (e) {
      case UnexpectedEndOfInputException _ ->
          "not JSON: it ends too early, a bracket or a quotation mark is not closed";
      case StreamConstraintsException _ ->
          "not JSON that is read here: nested too deep or too long";
      case StreamReadException read when isTwice(read) ->
          "not JSON%s: a field stands there twice".formatted(at(e));
      case StreamReadException _ -> "not JSON%s".formatted(at(e));
      default -> "not one JSON value%s: something stands behind its end".formatted(at(e));
    };
  }

  private static boolean isTwice(StreamReadException e) {
    return String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
  }

  private static String at(JacksonException e) {
    var place = e.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }
}
