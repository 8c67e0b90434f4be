package org.regesta.time;

import org.regesta.time.Cues.Cue;
import org.regesta.time.Mention.Tense;

/** Whether what a sentence tells of happened at its date: "burned down on 2 September". */
final class Happenings {

  /** How far the verb of a clause can stand before its date. */
  private static final int CLAUSE = 8;

  /** How many words and marks ", he said, " can have. */
  private static final int ASIDE = 7;

  private final Line line;
  private final Cues cues;
  private final Verbs verbs;

  /** For an expression that owns nothing, and for one that does. */
  private final Outlook plain;

  private final Outlook owning;

  Happenings(TimeLanguage language, Line line, Verbs verbs, Sentences sentences) {
    this.line = line;
    this.cues = language.cues();
    this.verbs = verbs;
    this.plain = new Outlook(sentences, verbs);
    this.owning = new Outlook(sentences, verbs);
  }

  void newLine() {
    plain.newLine();
    owning.newLine();
  }

  /**
   * Where a verb of the past stands before it, and nothing parts them: "burned down on 2
   * September"; -1 where none does.
   */
  int happened(Found found) {
    if (!cues.is(line, found.first() - 1, Cue.POINT) || looksAhead(found)) {
      return -1;
    }
    int last = beforeAside(found.first() - 2);
    for (int i = last; i >= Math.max(0, last - CLAUSE + 2); i--) {
      boolean parts = line.has(i, Line.MARK) && !cues.is(line, i, Cue.OWNER);
      if (parts || cues.is(line, i, Cue.REPORTING)) {
        return -1;
      }
      if (verbs.told(i) == Tense.BACK) {
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
  boolean isBefore(int verb) {
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

  /** "the year ended Jan. 31": the verb of the past stands right before its date. */
  boolean isDoneAt(Found found) {
    int before = found.first() - 1;
    return verbs.told(before) == Tense.BACK
        && !cues.is(line, before, Cue.REPORTING)
        && !looksAhead(found);
  }

  /** Whether anything in the sentence looks ahead. */
  private boolean looksAhead(Found found) {
    return (verbs.owned() ? owning : plain).isAheadOutside(found);
  }
}
