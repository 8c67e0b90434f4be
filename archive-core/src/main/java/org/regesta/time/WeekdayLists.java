package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.WeekdayBeside;

/**
 * Days of the week that are named together follow one another: in words that look ahead each is the
 * next after the one before it, otherwise each is the last before the one behind it.
 */
final class WeekdayLists {

  private WeekdayLists() {}

  /** The wording with each day counted from its neighbour; the same where it is no such list. */
  static Wording ordered(Wording wording) {
    var members = wording.members();
    if (members.size() < 2 || !members.stream().allMatch(m -> weekday(m) != null)) {
      return wording;
    }
    var tense = members.getFirst().tense();
    return new Wording(
        tense.looksAhead()
            ? forward(members, tense)
            : backward(members, tense, wording.link() == Wording.Link.RANGE),
        wording.link(),
        wording.lead(),
        wording.leadBegin(),
        wording.trailEnd());
  }

  private static List<Mention> forward(List<Mention> members, Mention.Tense tense) {
    var ordered = new ArrayList<Mention>();
    TemporalExpression before = members.getFirst().expression();
    for (var member : members) {
      var expression = ordered.isEmpty() ? before : beside(member, 1, before);
      ordered.add(member.reading(expression, tense));
      before = expression;
    }
    return List.copyOf(ordered);
  }

  private static List<Mention> backward(List<Mention> members, Mention.Tense tense, boolean range) {
    var ordered = new ArrayList<Mention>();
    TemporalExpression behind = members.getLast().expression();
    for (var member : members.reversed()) {
      boolean near = range || ordered.isEmpty() || isNear(member, ordered.getFirst());
      var expression =
          ordered.isEmpty() || !near ? member.expression() : beside(member, -1, behind);
      ordered.addFirst(member.reading(expression, tense));
      behind = expression;
    }
    return List.copyOf(ordered);
  }

  /** "Tuesday and Friday" run forward; "Friday and Thursday" name the later one first. */
  private static boolean isNear(Mention one, Mention next) {
    var first = weekday(one);
    var second = next.expression() instanceof WeekdayBeside beside ? beside.weekday() : null;
    if (second == null) {
      var date = weekday(next);
      second = date == null ? null : date.weekday();
    }
    return first != null
        && first.weekday() != null
        && second != null
        && Math.floorMod(second.getValue() - first.weekday().getValue(), 7) <= 3;
  }

  private static TemporalExpression beside(Mention member, int sign, TemporalExpression neighbour) {
    return member.expression() instanceof CalendarDate date && date.weekday() != null
        ? new WeekdayBeside(date.weekday(), sign, neighbour)
        : member.expression();
  }

  private static @Nullable CalendarDate weekday(Mention mention) {
    return mention.expression() instanceof CalendarDate date
            && date.weekday() != null
            && date.day() == null
            && date.month() == null
            && date.year() == null
        ? date
        : null;
  }
}
