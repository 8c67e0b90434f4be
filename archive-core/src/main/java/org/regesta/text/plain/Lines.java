package org.regesta.text.plain;

import java.util.ArrayList;
import java.util.List;

/** A text line by line, as the anchors of plain texts count them. */
public final class Lines {

  private Lines() {}

  /** Lines end with LF, CR LF or CR; a form feed parts pages and is no word. */
  public static List<String> of(String text) {
    var lines = new ArrayList<String>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(text.substring(begin, end));
      boolean pair = text.startsWith("\r\n", end);
      begin = end + (pair ? 2 : 1);
    }
    return lines;
  }
}
