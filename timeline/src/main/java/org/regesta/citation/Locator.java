package org.regesta.citation;

import java.util.Locale;

/**
 * Where in a source a passage stands.
 *
 * @param first counted from 1
 * @param last the same as {@link #first} where the passage does not go on
 */
public record Locator(Unit unit, int first, int last) {

  /** What is counted. */
  public enum Unit {
    /** Of the running text; captions, headings and tables are not counted. */
    PARAGRAPH,
    /** Of the file, whatever numbers are printed on the pages. */
    PAGE
  }

  public Locator {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("from %s %d to %d".formatted(unit, first, last));
    }
  }

  /** "4", "4–6". */
  public String numbers() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  /** "paragraph 4", "pages 4–6". */
  public String words() {
    var name = unit.name().toLowerCase(Locale.ROOT);
    return (first == last ? name : name + "s") + " " + numbers();
  }
}
