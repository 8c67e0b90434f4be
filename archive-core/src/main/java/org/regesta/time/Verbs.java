package org.regesta.time;

import java.util.List;
import org.regesta.time.Cues.Cue;
import org.regesta.time.Mention.Tense;

/** What the verbs of a sentence tell: that a thing is over, is to come, or was planned. */
final class Verbs {

  /** How far the verb of a clause can stand before its date. */
  private static final int CLAUSE = 8;

  /** How many words like "have" can leave a word as planned as the one before them. */
  private static final int CHAIN = 3;

  private final Line line;
  private final Cues cues;
  private final List<String> backEndings;
  private final long days;

  /** Whether the expression in question owns what follows: "before Friday's vote". */
  private boolean owned;

  Verbs(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.days = language.bit("WEEKDAY") | language.bit("MONTH") | NumberForms.DAY;
    this.backEndings =
        cues.all(Cue.BACKENDING).stream().map(id -> language.lexicon().at(id).word).toList();
  }

  /** From here on the verbs beside this expression are asked for. */
  void beside(Found found) {
    owned = cues.is(line, found.end(), Cue.OWNER);
  }

  /** Whether the expression in question owns what follows it. */
  boolean owned() {
    return owned;
  }

  /** Whether a word looks back or ahead. */
  Tense told(int token) {
    return told(token, CHAIN);
  }

  private Tense told(int token, int chain) {
    if (isAhead(token)) {
      return wasSo(token - 1) ? Tense.PLANNED : Tense.AHEAD;
    }
    if (!owned && cues.is(line, token, Cue.WOULD)) {
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
  boolean isDone(int token) {
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
