package org.regesta.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why something that is read as plain text may be none. */
final class Doubts {

  /** Of a text at most one in so many characters is odd. */
  private static final int ODD = 50;

  private static final int CONTROLS = 0x80;
  private static final int CONTROLS_END = 0x9f;

  /** Endings of names that say: packed, a document, a picture, sound. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "warc", "gz", "bz2", "xz", "zip", "7z", "tar", "pdf", "doc", "docx", "odt", "xls", "xlsx",
          "epub", "png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "mp3", "mp4");

  private Doubts() {}

  static List<String> of(String text, String name) {
    var doubts = new ArrayList<String>();
    long odd = text.codePoints().filter(Doubts::isOdd).count();
    if (odd * ODD > text.length()) {
      doubts.add("does not look like text");
    }
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.contains(".") && NO_TEXT.contains(ending)) {
      doubts.add("its name ends in ." + ending + ", its bytes are read as text");
    }
    return List.copyOf(doubts);
  }

  private static boolean isOdd(int c) {
    boolean control = c < ' ' && !Character.isWhitespace(c);
    boolean second = c >= CONTROLS && c <= CONTROLS_END && c != 0x85;
    return control || second || c == 0xFFFD || !Character.isDefined(c);
  }
}
