package org.regesta.web.replay;

import java.util.Locale;
import org.regesta.text.Extraction;

/** How a capture can be shown as it was, by what it is. */
public enum Showing {
  /** A web page, in a frame. */
  PAGE,
  /** A PDF, page by page. */
  LEAVES,
  /** A text, or what Tika drew out of a document, line by line. */
  LINES,
  /** A picture. */
  PICTURE,
  /** Not at all; its bytes can be saved. */
  NOT_AT_ALL;

  /** By what the extraction found the bytes to be. */
  public static Showing of(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Refused(var type, _) -> of(type.toLowerCase(Locale.ROOT), NOT_AT_ALL);
      case Extraction.Read read -> of(read.mediaType().toLowerCase(Locale.ROOT), LINES);
    };
  }

  private static Showing of(String type, Showing document) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> PAGE;
      case "application/pdf" -> LEAVES;
      case String text when text.startsWith("text/") -> LINES;
      case String part when Parts.isPicture(part) -> PICTURE;
      case String part when Parts.isPart(part) -> NOT_AT_ALL;
      default -> document;
    };
  }
}
