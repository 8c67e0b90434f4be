package org.regesta.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.YearPoint.Moved;
import org.regesta.time.YearPoint.Named;
import org.regesta.time.YearPoint.Wanting;

/**
 * What each expression of a narrative tells of its year, and what the whole of it then gave each:
 * eight bytes an expression, so that a text of any length can be looked at as a whole.
 */
final class YearSteps {

  private static final int CHUNK = 1 << 10;

  /** The years before the thousandth of which it is remembered whether a month was named. */
  private static final int EARLIEST = -12_000;

  private static final int NOTHING = 0;
  private static final int NAMED = 1;
  private static final int WANTING = 2;
  private static final int MOVED = 3;
  private static final int KIND = 3;
  private static final int MONTH = 2;
  private static final int DAY = 6;
  private static final int WEEKDAY = 11;
  private static final long SAME_SENTENCE = 1 << 14;
  private static final long HEADING = 1 << 15;

  /** The clock stood here. */
  private static final long STOOD = 1 << 16;

  /** The story gave it its year, which stands where others name theirs. */
  private static final long GIVEN = 1 << 17;

  private static final int YEAR = 32;

  private final @Nullable Integer publishedIn;
  private final List<long[]> chunks = new ArrayList<>();
  private final BitSet earlyWithMonth = new BitSet();
  private int size;
  private int begins = Integer.MAX_VALUE;
  private int first = Integer.MAX_VALUE;
  private boolean namesPublication;
  private @Nullable Mention last;

  /**
   * @param publishedIn the year of publication; null where unknown
   */
  YearSteps(@Nullable Integer publishedIn) {
    this.publishedIn = publishedIn;
  }

  int size() {
    return size;
  }

  /** The number of the first expression that tells anything. */
  int begins() {
    return begins;
  }

  /** The number of the first that names a year. */
  int first() {
    return first;
  }

  /** Whether a year before the thousandth is named with a month. */
  boolean isEarlyWithMonth(int year) {
    return year >= EARLIEST && earlyWithMonth.get(year - EARLIEST);
  }

  /** Whether the text names a year, so that it is not that of publication alone. */
  private boolean tells(int year) {
    return publishedIn == null || year != publishedIn || namesPublication;
  }

  void add(Wording wording) {
    for (var mention : wording.members()) {
      add(mention, mention.equals(wording.members().getFirst()));
    }
  }

  /** Where a heading has a range, what is told begins with its first year. */
  private void add(Mention mention, boolean first) {
    long step = step(YearPoint.of(mention.expression()));
    step |= last != null && mention.sameSentence(last) ? SAME_SENTENCE : 0;
    step |= first && mention.setting() == Mention.Setting.HEADING ? HEADING : 0;
    if (size % CHUNK == 0) {
      chunks.add(new long[CHUNK]);
    }
    set(size, step);
    size++;
    last = mention;
  }

  private long step(@Nullable YearPoint point) {
    begins = point == null ? begins : Math.min(begins, size);
    return switch (point) {
      case null -> NOTHING;
      case Named(var year, var month) -> {
        note(year, month);
        yield NAMED | month << MONTH | (long) year << YEAR;
      }
      case Wanting(var month, var day, var weekday) ->
          WANTING
              | month << MONTH
              | day << DAY
              | (weekday == null ? 0 : weekday.getValue()) << WEEKDAY;
      case Moved(var years) -> MOVED | (long) years << YEAR;
    };
  }

  private void note(int year, int month) {
    first = Math.min(first, size);
    namesPublication |= publishedIn != null && year == publishedIn;
    if (month > 0 && year >= EARLIEST && year < YearDecoder.KNOWN_TO_THE_DAY) {
      earlyWithMonth.set(year - EARLIEST);
    }
  }

  private long at(int number) {
    return chunks.get(number / CHUNK)[number % CHUNK];
  }

  private void set(int number, long step) {
    chunks.get(number / CHUNK)[number % CHUNK] = step;
  }

  boolean isNamed(int number) {
    return (at(number) & KIND) == NAMED;
  }

  boolean isWanting(int number) {
    return (at(number) & KIND) == WANTING;
  }

  boolean isMoved(int number) {
    return (at(number) & KIND) == MOVED;
  }

  boolean isHeading(int number) {
    return (at(number) & HEADING) != 0;
  }

  /** Whether it stands in the sentence of the one before it. */
  boolean isInSentenceOfLast(int number) {
    return (at(number) & SAME_SENTENCE) != 0;
  }

  /** The year that it names, or how many years it moves. */
  int year(int number) {
    return (int) (at(number) >> YEAR);
  }

  /** 1 to 12, or 0 where it names none. */
  int month(int number) {
    return (int) (at(number) >> MONTH) & 0xf;
  }

  /** 0 where it names none. */
  int day(int number) {
    return (int) (at(number) >> DAY) & 0x1f;
  }

  /** Whether the weekday of the words, if any, is that of a year's day. */
  boolean agrees(int number, int year) {
    int weekday = (int) (at(number) >> WEEKDAY) & 0x7;
    return weekday == 0
        || new Wanting(month(number), day(number), DayOfWeek.of(weekday)).agrees(year);
  }

  /** The clock stood at this year here. */
  void stand(int number, int year) {
    long step = at(number) | STOOD;
    boolean gives = isWanting(number) && tells(year);
    set(number, gives ? step | GIVEN | (long) year << YEAR : step);
  }

  /**
   * The year of the expression with this number, where it names none and anything but the day of
   * publication tells it; null otherwise.
   */
  @Nullable Integer given(int number) {
    return number < size && (at(number) & GIVEN) != 0 ? (Integer) year(number) : null;
  }

  /** Whether the story does not come to the year that this expression names. */
  boolean passesOver(int number) {
    return number < size && isNamed(number) && (at(number) & STOOD) == 0;
  }
}
