package org.regesta.inspect;

/**
 * Words of a source as a terminal may be given them. Control characters could move its cursor,
 * change its colours or hide what stands there, and marks of direction could turn a line round;
 * each is shown as U+FFFD.
 */
public final class Printable {

  private static final String UNPRINTABLE = "[\\p{Cc}\u202A-\u202E\u2066-\u2069]";

  private Printable() {}

  /** A name, a reason: a line break in it is shown too. */
  public static String name(String name) {
    return name.replaceAll(UNPRINTABLE, "\uFFFD");
  }

  /** Running words: their line breaks and tabs become spaces. */
  public static String words(String words) {
    return name(words.replaceAll("[\\n\\r\\t]", " "));
  }
}
