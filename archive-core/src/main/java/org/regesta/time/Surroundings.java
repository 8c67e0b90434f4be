package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.Mention.Tense;
import org.regesta.time.Wording.Lead;

/** What the words around an expression say of it, within its sentence. */
final class Surroundings {

  private static final int BEHIND = 14;

  private static final int AHEAD = 10;

  /** How far the verb of a clause can stand before its date. */
  private static final int CLAUSE = 8;

  /** How many words and marks stand before a date that opens its sentence. */
  private static final int FRONT = 2;

  /** How far before its date "said" can stand. */
  private static final int SAID = 5;

  private final Line line;
  private final Cues cues;
  private final Sentences sentences;
  private final Verbs verbs;
  private final Happenings happenings;
  private final Leads leads;

  Surroundings(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.sentences = new Sentences(line);
    this.verbs = new Verbs(language, line);
    this.happenings = new Happenings(language, line, verbs, sentences);
    this.leads = new Leads(language, line, verbs);
  }

  void newLine() {
    sentences.newLine();
    happenings.newLine();
  }

  /** The number of the sentence of a token; asked in the order of the text. */
  int sentence(int token) {
    return sentences.number(token);
  }

  Leads leads() {
    return leads;
  }

  /** Whether a length is one from now: "they will meet in three weeks". */
  boolean comesIn(Found found) {
    int in = found.first() - 1;
    return cues.is(line, in, Cue.COMINGIN)
        && !cues.is(line, in - 1, Cue.RANKED)
        && !line.is(in - 1, NumberForms.INT | NumberForms.NTH)
        && !cues.is(line, found.end(), Cue.PARTITIVE)
        && !cues.is(line, found.end(), Cue.OWNER)
        && (tense(found) == Tense.AHEAD || isAlone(in, found.end()));
  }

  /** "at 0900 hrs": four digits that tell the time, not a length; null where they do not. */
  TemporalExpression.@Nullable TimeOfDay clock(Found found) {
    int at = found.first();
    boolean hours =
        found.expression() instanceof TemporalExpression.Duration duration
            && duration.unit() == CalendarUnit.HOUR
            && duration.mod() == null
            && found.end() == at + 2
            && line.is(at, NumberForms.INT)
            && line.end[at] - line.begin[at] == 4
            && cues.is(line, at - 1, Cue.CLOCKLEAD);
    return hours ? SpokenTimes.hours((int) line.number[at], "") : null;
  }

  /** A time of day as the words before it leave it: "about ten", "shortly before midnight". */
  TemporalExpression meant(Found found, TemporalExpression.TimeOfDay time) {
    boolean about = cues.is(line, found.first() - 1, Cue.ROUGHCLOCK);
    return RoughTimes.meant(time, leads.lead(found).lead(), about);
  }

  /** "shortly before ten": no deadline but when it was. */
  private boolean isClose(Found found) {
    return found.expression() instanceof TemporalExpression.TimeOfDay
        && cues.is(line, found.first() - 2, Cue.CLOSELY);
  }

  /** Whether a text is only these words: a wording that is asked for. */
  private boolean isAlone(int first, int end) {
    return first == 0 && (end == line.size || (end == line.size - 1 && line.has(end, Line.STOP)));
  }

  /** The nearest telling word decides; one before the expression counts before one after it. */
  Tense tense(Found found) {
    var lead = leads.lead(found).lead();
    verbs.beside(found);
    var told = nearest(found);
    if (lead == Lead.NOT_BEFORE) {
      return told == Tense.UNTOLD ? Tense.AHEAD : told;
    }
    int verb = told == Tense.BACK ? happenings.happened(found) : -1;
    if (verb >= 0 && happenings.isBefore(verb)) {
      return Tense.BEFORE;
    }
    if (told == Tense.BACK && (verb >= 0 || happenings.isDoneAt(found))) {
      return Tense.PAST;
    }
    boolean awaited =
        (lead == Lead.UNTIL || lead == Lead.BEFORE) && !verbs.owned() && !isClose(found);
    if (awaited && isHeld(found.first() - 2)) {
      return Tense.AHEAD;
    }
    return awaited && told == Tense.UNTOLD ? Tense.AHEAD : told;
  }

  /** "has until Tuesday", "given them until Tuesday". */
  private boolean isHeld(int last) {
    for (int i = last; i > Math.max(-1, last - CLAUSE) && line.has(i, Line.WORD); i--) {
      var holds = cues.value(line, i, Cue.HOLDS);
      if (holds != null && (i == last || holds.equals("FAR"))) {
        return true;
      }
    }
    return false;
  }

  private Tense nearest(Found found) {
    int best = Integer.MAX_VALUE;
    var tense = Tense.UNTOLD;
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - BEHIND); i--) {
      if (line.has(i, Line.STOP)) {
        break;
      }
      var told = verbs.told(i);
      if (told != Tense.UNTOLD) {
        best = found.first() - i;
        tense = told;
        break;
      }
    }
    for (int i = found.end(); i < Math.min(line.size, found.end() + AHEAD); i++) {
      int distance = i - found.end() + 8;
      if (line.has(i, Line.STOP) || distance >= best) {
        break;
      }
      var told = verbs.told(i);
      if (told != Tense.UNTOLD) {
        return told;
      }
    }
    return tense;
  }

  /** "she said on Friday", "the police said late on Monday": when it was said. */
  private boolean isSaying(Found found) {
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - SAID); i--) {
      if (cues.is(line, i, Cue.TELLING)) {
        return true;
      }
      if (line.has(i, Line.STOP) || line.has(i, Line.MARK) || verbs.told(i) != Tense.UNTOLD) {
        return false;
      }
    }
    return false;
  }

  Mention.Use use(Found found) {
    if (cues.is(line, found.first() - 1, Cue.PARTITIVE)) {
      return Mention.Use.NAMING;
    }
    if (isSaying(found)) {
      return Mention.Use.SAYING;
    }
    return tells(found) ? Mention.Use.TELLING : Mention.Use.OTHER;
  }

  /** It opens the sentence, or stands behind the verb of its main clause. */
  private boolean tells(Found found) {
    int opens = sentences.opens(found);
    if (found.first() - opens <= FRONT) {
      return true;
    }
    int verb = happenings.happened(found);
    for (int i = verb; i >= Math.max(opens, verb - CLAUSE); i--) {
      if (cues.is(line, i, Cue.RELATIVE)) {
        return false;
      }
    }
    return verb >= 0;
  }
}
