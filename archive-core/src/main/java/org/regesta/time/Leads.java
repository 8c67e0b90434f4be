package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.Wording.Lead;

/** The words before and behind an expression that open a side of it: "before", "until", "since". */
final class Leads {

  /** How many words back "not" can stand in "was not wholly built until". */
  private static final int DENIED = 4;

  private final Line line;
  private final Cues cues;
  private final Verbs verbs;

  Leads(TimeLanguage language, Line line, Verbs verbs) {
    this.line = line;
    this.cues = language.cues();
    this.verbs = verbs;
  }

  /** A lead and how many words it has. */
  record Words(Lead lead, int count) {}

  /** What stands before an expression: "not later than" counts three words. */
  Words lead(Found found) {
    int before = found.first() - 1;
    var value = cues.value(line, before, Cue.LEAD);
    var compared = cues.value(line, before - 1, Cue.COMPARED);
    if (value != null && compared != null && cues.is(line, before - 2, Cue.NEGATION)) {
      return new Words(Lead.valueOf(compared), 3);
    }
    var phrase = cues.phraseBefore(line, before, Cue.LEADPHRASE);
    if (phrase != null) {
      return new Words(Lead.valueOf(phrase.value()), phrase.words());
    }
    if (value == null) {
      return new Words(Lead.NONE, 0);
    }
    var lead = Lead.valueOf(value);
    boolean negated = cues.is(line, before - 1, Cue.NEGATION);
    if (lead == Lead.BEFORE && negated) {
      return new Words(Lead.NOT_BEFORE, 2);
    }
    boolean done =
        lead == Lead.BEFORE
            && (verbs.isDone(before - 1) || cues.is(line, before - 2, Cue.NEGATION));
    return new Words((done || lead == Lead.UNTIL) && isDenied(before) ? Lead.NOT_BEFORE : lead, 1);
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
  @Nullable Words trail(Found found, Lead lead) {
    var phrase = cues.phraseAfter(line, found.end(), Cue.TRAILPHRASE);
    if (phrase == null && lead == Lead.FROM) {
      phrase = cues.phraseAfter(line, found.end(), Cue.FROMTRAIL);
    }
    return phrase == null ? null : new Words(Lead.valueOf(phrase.value()), phrase.words());
  }
}
