package org.regesta.time;

import java.util.List;
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

  /** How many words back "not" can stand in "was not wholly built until". */
  private static final int DENIED = 4;

  /** How many words and marks ", he said, " can have. */
  private static final int ASIDE = 7;

  /** How many words and marks stand before a date that opens its sentence. */
  private static final int FRONT = 2;

  /** How far before its date "said" can stand. */
  private static final int SAID = 5;

  /** How many words like "have" can leave a word as planned as the one before them. */
  private static final int CHAIN = 3;

  private final Line line;
  private final Cues cues;
  private final List<String> backEndings;
  private final long days;
  private int sentence;
  private int counted;

  /** The first token of the sentence that is read, and its stop. */
  private int opens;

  private int closes = -1;

  /** For an expression that owns nothing, and for one that does. */
  private final Ahead[] ahead = {new Ahead(), new Ahead()};

  /** Whether the expression in question owns what follows: "before Friday's vote". */
  private boolean owns;

  Surroundings(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.days = language.bit("WEEKDAY") | language.bit("MONTH") | NumberForms.DAY;
    this.backEndings =
        cues.all(Cue.BACKENDING).stream().map(id -> language.lexicon().at(id).word).toList();
  }

  void newLine() {
    sentence = 0;
    counted = 0;
    opens = 0;
    closes = -1;
    ahead[0].forget();
    ahead[1].forget();
  }

  /** The number of the sentence of a token; asked in the order of the text. */
  int sentence(int token) {
    for (; counted < token; counted++) {
      if (line.has(counted, Line.STOP)) {
        sentence++;
        opens = counted + 1;
      }
    }
    return sentence;
  }

  LeadWords lead(Found found) {
    int before = found.first() - 1;
    var value = cues.value(line, before, Cue.LEAD);
    var compared = cues.value(line, before - 1, Cue.COMPARED);
    if (value != null && compared != null && cues.is(line, before - 2, Cue.NEGATION)) {
      return new LeadWords(Lead.valueOf(compared), 3);
    }
    var phrase = cues.phraseBefore(line, before, Cue.LEADPHRASE);
    if (phrase != null) {
      return new LeadWords(Lead.valueOf(phrase.value()), phrase.words());
    }
    if (value == null) {
      return new LeadWords(Lead.NONE, 0);
    }
    var lead = Lead.valueOf(value);
    boolean negated = cues.is(line, before - 1, Cue.NEGATION);
    if (lead == Lead.BEFORE && negated) {
      return new LeadWords(Lead.NOT_BEFORE, 2);
    }
    boolean done =
        lead == Lead.BEFORE && (isDone(before - 1) || cues.is(line, before - 2, Cue.NEGATION));
    return new LeadWords(
        (done || lead == Lead.UNTIL) && isDenied(before) ? Lead.NOT_BEFORE : lead, 1);
  }

  /** "not made before 1750", "did not open until May": a verb stands between. */
  private boolean isDenied(int lead) {
    for (int i = lead - 1; i >= Math.max(1, lead - DENIED); i--) {
      if (cues.is(line, i, Cue.NEGATION)) {
        return true;
      }
      if (!line.has(i, Line.WORD)
          || cues.is(line, i, Cue.LEAD)
          || cues.is(line, i, Cue.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  /** The words behind an expression that open a side: "1861 or later", "from 1861 onwards". */
  @Nullable LeadWords trail(Found found, Lead lead) {
    var phrase = cues.phraseAfter(line, found.end(), Cue.TRAILPHRASE);
    if (phrase == null && lead == Lead.FROM) {
      phrase = cues.phraseAfter(line, found.end(), Cue.FROMTRAIL);
    }
    return phrase == null ? null : new LeadWords(Lead.valueOf(phrase.value()), phrase.words());
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
    return RoughTimes.meant(time, lead(found).lead(), about);
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

  /** A lead and how many words it has. */
  record LeadWords(Lead lead, int words) {}

  /** The nearest telling word decides; one before the expression counts before one after it. */
  Tense tense(Found found) {
    var lead = lead(found).lead();
    owns = cues.is(line, found.end(), Cue.OWNER);
    var told = nearest(found);
    if (lead == Lead.NOT_BEFORE) {
      return told == Tense.UNTOLD ? Tense.AHEAD : told;
    }
    int verb = told == Tense.BACK ? happened(found) : -1;
    if (verb >= 0 && isBefore(verb)) {
      return Tense.BEFORE;
    }
    if (told == Tense.BACK && (verb >= 0 || isDoneAt(found))) {
      return Tense.PAST;
    }
    boolean awaited = (lead == Lead.UNTIL || lead == Lead.BEFORE) && !owns && !isClose(found);
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
      var told = told(i);
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
      var told = told(i);
      if (told != Tense.UNTOLD) {
        return told;
      }
    }
    return tense;
  }

  /**
   * Where a verb of the past stands before it, and nothing parts them: "burned down on 2
   * September"; -1 where none does.
   */
  private int happened(Found found) {
    if (!cues.is(line, found.first() - 1, Cue.POINT) || looksAhead(found)) {
      return -1;
    }
    int last = beforeAside(found.first() - 2);
    for (int i = last; i >= Math.max(0, last - CLAUSE + 2); i--) {
      boolean parts = line.has(i, Line.MARK) && !cues.is(line, i, Cue.OWNER);
      if (parts || cues.is(line, i, Cue.REPORTING)) {
        return -1;
      }
      if (told(i) == Tense.BACK) {
        return i;
      }
    }
    return -1;
  }

  /** "It was tested, he said, “in March”": the words before the quotation mark and the aside. */
  private int beforeAside(int last) {
    if (!cues.is(line, last, Cue.QUOTE) || !cues.is(line, last - 1, Cue.COMMA)) {
      return last;
    }
    for (int i = last - 2; i > Math.max(0, last - ASIDE); i--) {
      if (cues.is(line, i, Cue.COMMA)) {
        return i - 1;
      }
    }
    return last;
  }

  /** "had been tested": over at the time that is told of. */
  private boolean isBefore(int verb) {
    for (int i = verb; i >= Math.max(0, verb - ASIDE / 2); i--) {
      if (cues.is(line, i, Cue.HAD)) {
        return true;
      }
      if (i < verb && !cues.is(line, i, Cue.HELPING)) {
        return false;
      }
    }
    return false;
  }

  /** "she said on Friday", "the police said late on Monday": when it was said. */
  private boolean isSaying(Found found) {
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - SAID); i--) {
      if (cues.is(line, i, Cue.TELLING)) {
        return true;
      }
      if (line.has(i, Line.STOP) || line.has(i, Line.MARK) || told(i) != Tense.UNTOLD) {
        return false;
      }
    }
    return false;
  }

  /** "the year ended Jan. 31": the verb of the past stands right before its date. */
  private boolean isDoneAt(Found found) {
    int before = found.first() - 1;
    return told(before) == Tense.BACK
        && !cues.is(line, before, Cue.REPORTING)
        && !looksAhead(found);
  }

  /** Whether anything in the sentence looks ahead. */
  private boolean looksAhead(Found found) {
    sentence(found.first());
    if (closes < found.end()) {
      closes = found.end();
      while (closes < line.size && !line.has(closes, Line.STOP)) {
        closes++;
      }
    }
    return ahead[owns ? 1 : 0].anyOutside(found);
  }

  /** Where a sentence looks ahead first and last: found once, however many dates it has. */
  private final class Ahead {
    private int from = -1;
    private int to = -1;
    private int first;
    private int last;

    void forget() {
      from = -1;
    }

    boolean anyOutside(Found found) {
      if (from != opens || to != closes) {
        look();
      }
      return first < found.first() || last >= found.end();
    }

    private void look() {
      from = opens;
      to = closes;
      first = Integer.MAX_VALUE;
      last = -1;
      for (int i = opens; i < closes; i++) {
        if (told(i).looksAhead()) {
          first = Math.min(first, i);
          last = i;
        }
      }
    }
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
    sentence(found.first());
    if (found.first() - opens <= FRONT) {
      return true;
    }
    int verb = happened(found);
    for (int i = verb; i >= Math.max(opens, verb - CLAUSE); i--) {
      if (cues.is(line, i, Cue.RELATIVE)) {
        return false;
      }
    }
    return verb >= 0;
  }

  private Tense told(int token) {
    return told(token, CHAIN);
  }

  private Tense told(int token, int chain) {
    if (isAhead(token)) {
      return wasSo(token - 1) ? Tense.PLANNED : Tense.AHEAD;
    }
    if (!owns && cues.is(line, token, Cue.WOULD)) {
      return Tense.AHEAD;
    }
    if (cues.is(line, token, Cue.ISTOBEHIND)) {
      if (cues.is(line, token - 1, Cue.WASTO)) {
        return Tense.PLANNED;
      }
      if (cues.is(line, token - 1, Cue.ISTO)) {
        return wasSo(token - 2) ? Tense.PLANNED : Tense.AHEAD;
      }
    }
    if (chain > 0 && cues.is(line, token - 1, Cue.PERFECT)) {
      var before = told(token - 2, chain - 1);
      if (before.looksAhead()) {
        return before;
      }
    }
    if (isDone(token) && !cues.is(line, token - 1, Cue.INFINITIVE)) {
      return Tense.BACK;
    }
    return Tense.UNTOLD;
  }

  /** Whether a word is a verb of the past or a participle. */
  private boolean isDone(int token) {
    return cues.is(line, token, Cue.BACK)
        || (hasBackEnding(token) && !cues.is(line, token - 1, Cue.DETERMINER));
  }

  /** "will", "plans to", "planned a march"; not "the plan", "Will Tarn", "next to the gate". */
  private boolean isAhead(int token) {
    var value = cues.value(line, token, Cue.AHEAD);
    if (value == null || line.has(token, Line.CAPITAL) || isNoun(token)) {
      return false;
    }
    boolean to = cues.is(line, token + 1, Cue.ISTOBEHIND);
    return switch (value) {
      case "NOT_TO" -> !to;
      case "OFF" -> cues.is(line, token + 1, Cue.OFFWORD) && untilFollows(token + 2);
      case "PRESENT" -> isPresent(token);
      case "VERB" -> to || cues.is(line, token + 1, Cue.DETERMINER);
      default -> !opensSentence(token);
    };
  }

  /** "put off until", "pushed back to". */
  private boolean untilFollows(int token) {
    return "UNTIL".equals(cues.value(line, token, Cue.LEAD))
        || cues.is(line, token, Cue.ISTOBEHIND);
  }

  /** "the games begin on Saturday": a verb of the present, with nothing that looks back before. */
  private boolean isPresent(int token) {
    for (int i = token - 1; i >= Math.max(0, token - CLAUSE) && !line.has(i, Line.STOP); i--) {
      if (isDone(i)
          || cues.is(line, i, Cue.ISTOBEHIND)
          || (cues.is(line, i, Cue.DETERMINER) && i == token - 1)) {
        return false;
      }
    }
    int next = cues.is(line, token + 1, Cue.AGAIN) ? token + 2 : token + 1;
    next = cues.is(line, next, Cue.POINT) ? next + 1 : next;
    return token > 0 && next < line.size && line.is(next, days);
  }

  /** "was due", "had originally been scheduled": planned at the time that is told of. */
  private boolean wasSo(int token) {
    return cues.is(line, token, Cue.WASTO) || cues.is(line, token - 1, Cue.WASTO);
  }

  /** "the plan was put", but "the plan to close it" looks ahead. */
  private boolean isNoun(int token) {
    return cues.is(line, token - 1, Cue.DETERMINER) && !cues.is(line, token + 1, Cue.ISTOBEHIND);
  }

  /** "Until Thursday they had waited" looks back. */
  private boolean opensSentence(int token) {
    return token == 0 || line.has(token - 1, Line.STOP);
  }

  private boolean hasBackEnding(int token) {
    if (!line.has(token, Line.WORD) || line.has(token, Line.CAPITAL)) {
      return false;
    }
    int length = line.end[token] - line.begin[token];
    for (var ending : backEndings) {
      if (length > ending.length() + 2
          && line.text.startsWith(ending, line.end[token] - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
