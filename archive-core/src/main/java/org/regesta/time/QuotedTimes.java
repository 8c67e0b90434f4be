package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.text.Quotation;

/**
 * Inside a quotation one counts from the time of speaking, where the words before it name the day:
 * "on 3 May 2019 he said: 'we shall know tomorrow'".
 */
final class QuotedTimes {

  /** How far before a quotation its day can stand. */
  private static final int REACH = 160;

  private final String text;
  private final List<Quotation> quotations;
  private int next;
  private @Nullable Spoken last;

  /** A day, and the words that name it. */
  record Spoken(LocalDate day, Passage passage) {}

  QuotedTimes(ArticleText article) {
    this.text = article.text();
    this.quotations = article.quotations().stream().filter(q -> q.depth() == 0).toList();
  }

  /** The day on which the words of a mention were spoken, where the text gives it. */
  @Nullable Spoken dayOfSpeaking(Mention mention) {
    var quotation = around(mention.passage());
    var day = last;
    if (quotation == null || day == null) {
      return null;
    }
    return sameSentence(day.passage().end(), quotation.passage().begin()) ? day : null;
  }

  private boolean sameSentence(int from, int to) {
    if (from > to || to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '!' || c == '?' || (c == '.' && text.charAt(i + 1) <= ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Remembers the last explicit day that was named outside quotations. */
  void note(Mention mention, Placed placed) {
    var span = placed.span();
    if (around(mention.passage()) == null) {
      if (span != null && span.unit() == CalendarUnit.DAY) {
        last = new Spoken(span.first(), mention.passage());
      }
    }
  }

  private @Nullable Quotation around(Passage passage) {
    while (next < quotations.size() && quotations.get(next).passage().end() <= passage.begin()) {
      next++;
    }
    if (next < quotations.size()) {
      for (var piece : quotations.get(next).pieces()) {
        if (piece.contains(passage)) {
          return quotations.get(next);
        }
      }
    }
    return null;
  }
}
