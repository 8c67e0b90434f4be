package org.regesta.timeline;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text with a year of two digits, the century written out: "Mar 22", "30 Mar 22", "late '98". The
 * years up to 49 are taken for those of this century, so that the same words mean the same days
 * tomorrow, and the other century is kept beside.
 */
record ShortYears(String likely, String unlikely, boolean behindAMonth) {

  private static final int FIRST_OF_THE_OLD = 50;

  /** "30 Mar 22", "Mar-22"; a day of a month without a year looks like the second. */
  private static final Pattern BEHIND_A_WORD =
      Pattern.compile("((?:\\d{1,2}(?:st|nd|rd|th)?[ .-]+)?\\p{L}{3,}\\.?)[ -]+(\\d{2})");

  private static final Pattern MARKED =
      Pattern.compile("(.*(?<![\\p{L}\\d]))['’](\\d{2})(?![\\p{L}\\d])(.*)");

  /** Empty where there is none. */
  static Optional<ShortYears> of(String text) {
    var marked = MARKED.matcher(text);
    if (marked.matches()) {
      return Optional.of(of(marked.group(1), marked.group(2), marked.group(3), false));
    }
    var behind = BEHIND_A_WORD.matcher(text);
    return behind.matches()
        ? Optional.of(of(behind.group(1).replace('-', ' ') + " ", behind.group(2), "", true))
        : Optional.empty();
  }

  private static ShortYears of(String before, String digits, String behind, boolean word) {
    boolean old = Integer.parseInt(digits) >= FIRST_OF_THE_OLD;
    return new ShortYears(
        before + (old ? "19" : "20") + digits + behind,
        before + (old ? "20" : "19") + digits + behind,
        word);
  }

  /** Whether the word before the digits was a month or the like, so that they are a year. */
  boolean fit(String edtf) {
    return !behindAMonth || edtf.matches("\\d{4}-\\d{2}(-\\d{2})?");
  }
}
