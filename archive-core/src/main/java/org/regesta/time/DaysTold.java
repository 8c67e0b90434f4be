package org.regesta.time;

import org.jspecify.annotations.Nullable;

/**
 * Follows the days that a text of news tells of. When something was said is none of them, nor is a
 * deadline; and a step from one time to a longer one ("a year later") leaves them behind.
 */
final class DaysTold {

  /** For how many paragraphs a day is still told of. */
  private static final int REACH = 1;

  private @Nullable Mention last;
  private @Nullable Placed placed;

  /**
   * @param open whether the words leave a side open: "until Friday"
   */
  void note(Mention mention, Placed at, boolean open) {
    var span = at.span();
    if (span == null || mention.use() == Mention.Use.SAYING || open || InferredDay.by(at.rule())) {
      return;
    }
    if (span.unit() == CalendarUnit.DAY || at.from() instanceof Timex.Expression) {
      last = mention;
      placed = at;
    }
  }

  /** The day that was told of before a mention; null where there was none. */
  @Nullable ToldDay before(Mention mention) {
    if (last == null || placed == null) {
      return null;
    }
    var span = placed.span();
    boolean far = mention.block() - last.block() > REACH;
    boolean none = far || span == null || span.unit() != CalendarUnit.DAY;
    return new ToldDay(
        none || span == null ? null : span.first(),
        new Timex.Expression(last.passage()),
        isNight(placed.value()),
        far ? ToldDay.Nearness.FAR : nearness(last, mention));
  }

  private static boolean isNight(String value) {
    return value.endsWith("TNI") || value.endsWith("TEV");
  }

  private static ToldDay.Nearness nearness(Mention last, Mention mention) {
    if (last.sameSentence(mention)) {
      return ToldDay.Nearness.SENTENCE;
    }
    return last.block() == mention.block() ? ToldDay.Nearness.PARAGRAPH : ToldDay.Nearness.BEFORE;
  }
}
