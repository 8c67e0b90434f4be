package org.regesta.text.reading;

/** Characters that a text may hold, in a database and on the wire. */
final class Storable {

  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  /** The same text with a replacement character for each NUL and each half of a broken pair. */
  static String text(String text) {
    int at = firstBroken(text, 0);
    if (at < 0) {
      return text;
    }
    var mended = new StringBuilder(text);
    while (at >= 0) {
      mended.setCharAt(at, REPLACEMENT);
      at = firstBroken(text, at + 1);
    }
    return mended.toString();
  }

  private static int firstBroken(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u0000' || (Character.isSurrogate(c) && !isInPair(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
