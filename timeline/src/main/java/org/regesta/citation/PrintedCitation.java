package org.regesta.citation;

import java.util.List;
import java.util.Optional;

/**
 * Prints citations in one style, with italics. Making one reads the style, which takes a while; it
 * serves one thread at a time.
 */
public final class PrintedCitation {

  private final String label;
  private final Formatted formatted;

  private PrintedCitation(String label, Formatted formatted) {
    this.label = label;
    this.formatted = formatted;
  }

  /** A stretch of a printed citation. */
  public record Part(String words, boolean italic) {}

  /** The style of a format; empty where the format is none for people. */
  public static Optional<PrintedCitation> in(CitationFormat format) {
    return Style.of(format).map(style -> new PrintedCitation(format.label(), new Formatted(style)));
  }

  /** The name of the style, for people. */
  public String label() {
    return label;
  }

  /** A citation, in its order; joined the parts are the plain text. */
  public List<Part> of(Citation citation) {
    return formatted.parts(citation);
  }
}
