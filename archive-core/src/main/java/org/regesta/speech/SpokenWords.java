package org.regesta.speech;

import java.util.List;
import org.regesta.text.Passage;

/**
 * The words of a statement as one line. Where the text has other words between two of its parts, an
 * omission is marked, " […] "; a quotation that runs over paragraphs keeps its first opening mark
 * only, so that its marks pair.
 */
public final class SpokenWords {

  private static final String OMITTED = " […] ";
  private static final String OPENING = "“‘«„";
  private static final String CLOSING = "”’»“";
  private static final char STRAIGHT = "\"".charAt(0);

  private SpokenWords() {}

  /**
   * The words of these parts of a text.
   *
   * @param spans in the order of the text
   */
  public static String of(List<Passage> spans, String text) {
    var words = new StringBuilder();
    int end = -1;
    for (var span : spans) {
      var part = line(span.of(text));
      if (words.isEmpty()) {
        words.append(part);
      } else {
        boolean omits = omits(text, end, span.begin());
        words.append(omits ? OMITTED : " ").append(continued(words, part));
      }
      end = span.end();
    }
    return words.toString();
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static boolean omits(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** The part without the mark that opens each paragraph of a quotation that is still open. */
  private static String continued(CharSequence before, String part) {
    boolean opens = !part.isEmpty() && isOpen(before, part.charAt(0));
    return opens ? part.substring(1).strip() : part;
  }

  /** Whether this mark stands open in the words before. */
  private static boolean isOpen(CharSequence before, char mark) {
    if (mark == STRAIGHT) {
      return before.chars().filter(each -> each == STRAIGHT).count() % 2 == 1;
    }
    int kind = OPENING.indexOf(mark);
    if (kind < 0) {
      return false;
    }
    long opened = before.chars().filter(each -> each == mark).count();
    long closed = before.chars().filter(each -> each == CLOSING.charAt(kind)).count();
    return opened > closed;
  }
}
