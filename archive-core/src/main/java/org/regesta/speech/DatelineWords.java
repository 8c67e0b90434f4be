package org.regesta.speech;

import java.util.regex.Pattern;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;

/**
 * The words before the first sentence of a report that say where it was written, when, and for
 * whom: "NORTHPORT, Oct. 13 (Agency) - ". Nobody says them.
 */
final class DatelineWords {

  private static final String DASH = " ?(?:--|[-\u2013\u2014]) +";
  private static final String CAPITALS = "\\p{Lu}{2}[\\p{Lu} .'\u2019-]{1,38}";
  private static final String NAME = "\\p{Lu}[\\p{L} .'\u2019-]{1,38}";

  /** "LEEDS — The": without a day or agency, longer than the name of most bodies. */
  private static final String PLACE_ALONE = "\\p{Lu}{2}[\\p{Lu} .'\u2019]{3,38}";

  private static final Pattern OPENING =
      Pattern.compile(
          String.join(
              "|",
              CAPITALS + "[,(] ?[^\\n]{2,80}?" + DASH,
              NAME + ", [^\\n(]{0,30}\\d[^\\n(]{0,15}\\([^)\\n]{2,40}\\)" + DASH,
              PLACE_ALONE + "(?:--|[-\u2013\u2014]) +(?=[\\p{Lu}\"\u201c\u2018'])"));

  /** A slug, a headline and a byline can stand above the first paragraph. */
  private static final int FIRST_BLOCKS = 5;

  private DatelineWords() {}

  /** Where the sentence behind it begins; the beginning of the paragraph where there is none. */
  static int end(ArticleText article, int block, Passage paragraph) {
    if (block >= FIRST_BLOCKS) {
      return paragraph.begin();
    }
    var opening = OPENING.matcher(paragraph.of(article.text()));
    boolean found = opening.lookingAt() && opening.end() < paragraph.length();
    return found ? paragraph.begin() + opening.end() : paragraph.begin();
  }
}
