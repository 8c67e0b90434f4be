package org.regesta.web;

/**
 * Words between the quotation marks of the page, as English has them: what stands between double
 * marks within them gets single ones. Marks of other languages stay, since they are not mistaken
 * for the page's own.
 */
public final class Quoted {

  private static final char OPENS = '“';
  private static final char CLOSES = '”';
  private static final char OPENS_WITHIN = '‘';
  private static final char CLOSES_WITHIN = '’';

  private Quoted() {}

  /** “Bridge ‘open by July’, says mayor” of: Bridge “open by July”, says mayor. */
  public static String of(String words) {
    var quoted = new StringBuilder(words.length() + 2).append(OPENS);
    for (int at = 0; at < words.length(); at++) {
      quoted.append(within(words, at));
    }
    return quoted.append(CLOSES).toString();
  }

  private static char within(String words, int at) {
    char sign = words.charAt(at);
    return switch (sign) {
      case '“' -> isGerman(words, at) ? sign : OPENS_WITHIN;
      case '”' -> CLOSES_WITHIN;
      case '"' -> beginsAWord(words, at) ? OPENS_WITHIN : CLOSES_WITHIN;
      default -> sign;
    };
  }

  /** In German the same sign closes what „ has opened. */
  private static boolean isGerman(String words, int at) {
    return words.lastIndexOf('„', at) > words.lastIndexOf('“', at - 1);
  }

  private static boolean beginsAWord(String words, int at) {
    return at == 0
        || Character.isWhitespace(words.charAt(at - 1))
        || "([{-–—‘“".indexOf(words.charAt(at - 1)) >= 0;
  }
}
