package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.TemporalExpression.CalendarDate;
import org.regesta.time.TemporalExpression.Qualified;
import org.regesta.time.Wording.Link;

/** Puts expressions together that one connective joins, and gives each what they share. */
final class Joiner {

  /** No list has more members: what goes on is the next one. */
  static final int MOST = 40;

  private final Line line;

  /** No list begins with an expression before this. */
  private int noList;

  private final Cues cues;
  private final Elliptic elliptic;
  private final Attributes attributes;

  /** Expressions that make one dating. */
  record Joined(List<Found> members, Link link) {}

  Joiner(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.elliptic = new Elliptic(language, line);
    this.attributes = new Attributes(language, line);
  }

  List<Joined> join(List<Found> alone) {
    var found = attributes.of(elliptic.complete(alone));
    var joined = new ArrayList<Joined>();
    int at = 0;
    noList = 0;
    while (at < found.size()) {
      int end = at + 1;
      Link link = Link.SINGLE;
      while (end < found.size() && end - at < MOST) {
        var next = link(found.get(end - 1), found.get(end), found.get(at));
        if (next == null || (link != Link.SINGLE && link != next) || link == Link.RANGE) {
          break;
        }
        link = next;
        end++;
      }
      if (link == Link.SINGLE && isWithin(found, at)) {
        joined.add(new Joined(List.copyOf(found.subList(at, at + 2)), Link.WITHIN));
        at += 2;
        continue;
      }
      if (link == Link.SINGLE) {
        int list = at < noList ? 0 : list(found, at);
        if (list > at + 1) {
          var last = link(found.get(list - 2), found.get(list - 1), found.get(at));
          joined.add(shared(found.subList(at, list), last == Link.OR ? Link.OR : Link.AND));
          at = list;
          continue;
        }
      }
      joined.add(shared(found.subList(at, end), link));
      at = end;
    }
    return joined;
  }

  private Joined shared(List<Found> members, Link link) {
    if (link == Link.SINGLE) {
      return new Joined(List.copyOf(members), link);
    }
    return new Joined(qualified(SharedParts.of(members, link), link), link);
  }

  /** "ca. 1150–1200": both years are about. */
  private List<Found> qualified(List<Found> members, Link link) {
    var one = members.getFirst();
    var last = members.getLast();
    boolean dash = link == Link.RANGE && line.has(last.first() - 1, Line.MARK);
    return dash
            && members.size() == 2
            && one.expression() instanceof Qualified(var how, var mod, var _)
            && isYear(last.expression())
        ? List.of(one, last.with(new Qualified(how, mod, last.expression())))
        : members;
  }

  /** "the first three months of 2020": the length lies in what follows. */
  private static boolean isWithin(List<Found> found, int at) {
    if (at + 1 >= found.size() || found.get(at + 1).first() != found.get(at).end() + 1) {
      return false;
    }
    var whole =
        switch (found.get(at).expression()) {
          case TemporalExpression.NthIn nth when nth.count() > 1 -> nth.whole();
          case TemporalExpression.LengthTo length when length.unit() != CalendarUnit.QUARTER ->
              length.end();
          case TemporalExpression other -> null;
        };
    return whole != null && whole.equals(found.get(at + 1).expression());
  }

  /** The end of "1861, 1864 and 1870": a list with commas that ends in a connective; or 0. */
  private int list(List<Found> found, int from) {
    int at = from + 1;
    while (at < found.size() && at - from < MOST) {
      var before = found.get(at - 1);
      var one = found.get(at);
      if (!SharedParts.alike(before.expression(), one.expression())) {
        return noList(found.get(from), at);
      }
      var link = link(before, one, found.get(from));
      if (link == Link.AND || link == Link.OR) {
        return at + 1;
      }
      if (one.first() - before.end() != 1 || line.first(before.end()) != ',') {
        return noList(found.get(from), at);
      }
      at++;
    }
    return 0;
  }

  /** What ends one list without a connective ends those that begin within it. */
  private int noList(Found first, int end) {
    noList = between(first) ? noList : end;
    return 0;
  }

  /** How the words between two expressions join them; null where they do not. */
  private @Nullable Link link(Found one, Found next, Found first) {
    if (attributes.areStyles(one, next)) {
      return Link.OR;
    }
    if (upTo(one, next, first)) {
      return Link.RANGE;
    }
    if (cues.is(line, one.end(), Cue.OPENING) && isAlternative(one, next)) {
      return Link.OR;
    }
    int gap = next.first() - one.end() - again(one, next);
    int connective = one.end();
    if (gap == 2 && line.first(connective) == ',') {
      connective++;
    } else if (gap != 1) {
      return null;
    }
    var value = cues.value(line, connective, Cue.JOIN);
    if (value == null || !SharedParts.alike(one.expression(), next.expression())) {
      return null;
    }
    return switch (value) {
      case "OR" -> Link.OR;
      case "SLASH" -> runsOn(one, next) ? Link.RANGE : Link.OR;
      case "RANGE" -> Link.RANGE;
      case "AND" -> between(first) ? Link.RANGE : Link.AND;
      default -> throw new IllegalArgumentException("no such connective: " + value);
    };
  }

  /** "1850 (or 1851)", "1850 (perhaps 1851)". */
  private boolean isAlternative(Found one, Found next) {
    boolean or = "OR".equals(cues.value(line, one.end() + 1, Cue.JOIN));
    boolean doubted =
        next.expression() instanceof Qualified(var how, var _, var _)
            && how == TemporalExpression.Qualification.UNCERTAIN;
    return next.first() - one.end() == (or ? 2 : 1)
        && (or || doubted)
        && SharedParts.alike(one.expression(), next.expression());
  }

  /** "from 1830 up to 1832". */
  private boolean upTo(Found one, Found next, Found first) {
    var phrase = cues.phraseBefore(line, next.first() - 1, Cue.LEADPHRASE);
    return phrase != null
        && phrase.value().equals("UNTIL")
        && next.first() - phrase.words() == one.end()
        && "FROM".equals(cues.value(line, first.first() - 1, Cue.LEAD))
        && SharedParts.alike(one.expression(), next.expression());
  }

  /** The years of "1861/65", the night of "14/15 April". */
  private boolean runsOn(Found one, Found next) {
    return one.expression() instanceof TemporalExpression.PartOfDay
        || (line.is(next.first(), NumberForms.TWO) && isYear(bare(one.expression())));
  }

  private static TemporalExpression bare(TemporalExpression expression) {
    return expression instanceof Qualified(var _, var _, var inner) ? inner : expression;
  }

  private static boolean isYear(TemporalExpression expression) {
    return expression instanceof CalendarDate date && date.month() == null && date.day() == null;
  }

  /** How many words of "and again in", "or in" only say that it happened again. */
  private int again(Found one, Found following) {
    int next = following.first();
    int on = cues.is(line, next - 1, Cue.POINT) ? 1 : 0;
    boolean again = next - 1 - on > one.end() && cues.is(line, next - 1 - on, Cue.AGAIN);
    if (again) {
      return on + 1;
    }
    var connective = on == 1 ? cues.value(line, one.end(), Cue.JOIN) : null;
    boolean both = "OR".equals(connective) || "AND".equals(connective);
    return both && SharedParts.sameKind(one.expression(), following.expression()) ? 1 : 0;
  }

  private boolean between(Found first) {
    return "BETWEEN".equals(cues.value(line, first.first() - 1, Cue.LEAD));
  }
}
