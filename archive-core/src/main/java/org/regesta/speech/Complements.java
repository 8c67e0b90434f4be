package org.regesta.speech;

import java.util.List;
import org.regesta.speech.Cue.Shape;
import org.regesta.speech.SpeechVerb.Frame;

/** Finds the words behind a cue that are what is said. */
final class Complements {

  private final Words words;
  private final QuotedWords quoted;
  private final Phrases phrases;
  private final ClauseEnds ends;
  private final BareObjects bare;

  Complements(Words words, QuotedWords quoted, Phrases phrases, ClauseEnds ends) {
    this.words = words;
    this.quoted = quoted;
    this.phrases = phrases;
    this.ends = ends;
    bare = new BareObjects(words);
  }

  /** What follows this cue of a sentence, up to where the next cue's own clause begins. */
  Complement behind(Cue cue, List<Cue> all, Stretch sentence) {
    int from = cue.shape() == Shape.INVERTED ? cue.to() : cue.group().to();
    int start = behindThatTime(ends.skipAdverbs(from, sentence.to()), sentence.to());
    if (start >= sentence.to() || quoted.inUtterance(start)) {
      return Complement.NONE;
    }
    if (cue.shape() == Shape.INVERTED) {
      return Complement.NONE;
    }
    int end = ends.of(start, cue, all, sentence);
    return words.is(start, WordKind.THAT) || words.is(start, WordKind.WH)
        ? clause(start, end, cue)
        : other(start, end, cue);
  }

  /** "told the board that evening that …", "reported this morning that …". */
  private int behindThatTime(int start, int end) {
    boolean time =
        start + 2 < end
            && words.is(start + 2, WordKind.THAT)
            && !words.isMark(start + 1)
            && (words.is(start, WordKind.THAT) || isDay(start));
    return time ? start + 2 : start;
  }

  /** "this morning", "last week". */
  private boolean isDay(int start) {
    return words.is(start + 1, WordKind.DAY)
        && (words.is(start, WordKind.DETERMINER) || words.is(start, WordKind.QUALITY));
  }

  private Complement clause(int start, int end, Cue cue) {
    if (!cue.takes(Frame.CLAUSE) && !cue.takes(Frame.OBJECT)) {
      return Complement.NONE;
    }
    boolean that = words.is(start, WordKind.THAT) && !words.is(start, WordKind.SUBORDINATOR);
    return Complement.of(that ? start + 1 : start, end);
  }

  private Complement other(int start, int end, Cue cue) {
    if (words.isMark(start) && !quoted.inFragment(start)) {
      return Complement.NONE;
    }
    if (bare.sayNothing(start, end, cue)) {
      return Complement.NONE;
    }
    boolean infinitive = isInfinitive(start, end);
    var question =
        !infinitive && asks(start, cue) ? behindPhrase(start, end, cue) : Complement.NONE;
    if (question.content().isPresent()) {
      return question;
    }
    if (cue.takes(Frame.INFINITIVE) && hasInfinitive(start, end)) {
      return Complement.of(start, end);
    }
    if (words.is(start, WordKind.PREPOSITION) && !infinitive) {
      return behindPhrase(start, end, cue);
    }
    if (cue.takes(Frame.ADDRESSEE)) {
      return behindAddressee(start, end, cue);
    }
    if (infinitive) {
      boolean may = cue.takes(Frame.OBJECT) || cue.takes(Frame.INFINITIVE);
      return may ? Complement.of(start, end) : Complement.NONE;
    }
    boolean takes = cue.takes(Frame.OBJECT) || (cue.takes(Frame.ZERO) && isClause(start, end));
    return takes ? Complement.of(start, end) : Complement.NONE;
  }

  /** "asked after the talk whether …". */
  private boolean asks(int start, Cue cue) {
    return words.is(start, WordKind.PREPOSITION) && cue.takes(Frame.CLAUSE);
  }

  /** "said in a statement that …", "said on Friday he …". */
  private Complement behindPhrase(int start, int end, Cue cue) {
    if (!cue.reports()) {
      return Complement.NONE;
    }
    for (int i = start + 1; i < end; i++) {
      if (words.isComma(i) && goesOnBehindComma(i, end)) {
        continue;
      }
      var term = words.term(i);
      if ((words.isMark(i) && !quoted.inFragment(i)) || quoted.inUtterance(i)) {
        return Complement.NONE;
      }
      if (words.is(i, WordKind.THAT) && !words.is(i - 1, WordKind.PREPOSITION)) {
        int from = words.is(i, WordKind.SUBORDINATOR) ? i : i + 1;
        return cue.takes(Frame.CLAUSE) ? Complement.of(from, end) : Complement.NONE;
      }
      if (cue.takes(Frame.ADDRESSEE) && isInfinitive(i, end)) {
        return Complement.of(i, end);
      }
      if (term.is(WordKind.SUBJECT_PRONOUN) && cue.takes(Frame.ZERO)) {
        return Complement.of(i, end);
      }
      if (term.is(WordKind.WH) || term.is(WordKind.SUBORDINATOR)) {
        return Complement.NONE;
      }
      boolean dated = words.is(i - 1, WordKind.DAY) && !term.is(WordKind.PREPOSITION);
      if (dated && cue.takes(Frame.ZERO) && isClause(i, end)) {
        return Complement.of(i, end);
      }
    }
    return Complement.NONE;
  }

  /** "in Leeds, Yorkshire, that": a place in two parts, or the clause itself. */
  private boolean goesOnBehindComma(int comma, int end) {
    return comma + 1 < end
        && (words.is(comma + 1, WordKind.THAT)
            || (words.isCapital(comma + 1) && comma + 2 < end && words.isComma(comma + 2)));
  }

  private Complement behindAddressee(int start, int end, Cue cue) {
    boolean anybody = words.is(start, WordKind.OBJECT_PRONOUN);
    int stop = anybody ? start + 1 : endOfAddressee(start, end);
    if (stop <= start) {
      return cue.takes(Frame.ZERO) && isClause(start, end)
          ? Complement.of(start, end)
          : Complement.NONE;
    }
    var whom = new Stretch(start, stop);
    int next = behindThatTime(ends.skipAdverbs(stop, end), end);
    if (next >= end || quoted.inUtterance(next)) {
      return cue.takes(Frame.OBJECT) && next >= end && !cue.takes(Frame.QUOTE)
          ? Complement.of(start, end)
          : Complement.NONE.to(whom);
    }
    if (words.is(next, WordKind.THAT)) {
      return Complement.of(next + 1, end).to(whom);
    }
    if (words.is(next, WordKind.TO) || words.is(next, WordKind.WH)) {
      return Complement.of(next, end).to(whom);
    }
    if (words.is(next, WordKind.PREPOSITION)) {
      var question = asks(next, cue) ? behindPhrase(next, end, cue) : Complement.NONE;
      if (question.content().isPresent()) {
        return question.to(whom);
      }
      return cue.takes(Frame.OBJECT)
          ? Complement.of(next, end).to(whom)
          : behindPhrase(next, end, cue).to(whom);
    }
    if (words.isMark(next) && !quoted.inFragment(next)) {
      return Complement.NONE.to(whom);
    }
    return isClause(next, end) ? Complement.of(next, end).to(whom) : Complement.NONE.to(whom);
  }

  private int endOfAddressee(int start, int end) {
    if (words.is(start, WordKind.SUBJECT_PRONOUN)) {
      return start;
    }
    return phrases.behind(start, end).map(subject -> subject.head().to()).orElse(start);
  }

  private boolean isInfinitive(int to, int end) {
    return words.is(to, WordKind.TO)
        && to + 1 < end
        && !words.isCapital(to + 1)
        && !words.is(to + 1, WordKind.DETERMINER)
        && !words.is(to + 1, WordKind.POSSESSIVE_PRONOUN)
        && !words.is(to + 1, WordKind.OBJECT_PRONOUN)
        && !words.is(to + 1, WordKind.ROLES);
  }

  private boolean hasInfinitive(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.is(i, WordKind.TO)) {
        return true;
      }
      if (quoted.inUtterance(i) || words.is(i, WordKind.THAT)) {
        return false;
      }
    }
    return end - start >= 4;
  }

  /** Whether these words can be a clause: there is a verb in them, or enough words. */
  private boolean isClause(int from, int to) {
    if (to - from < 2) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      var term = words.term(i);
      if (term.is(WordKind.AUXILIARY)
          || term.is(WordKind.FINITE)
          || term.isVerb()
          || words.is(i, WordKind.LOOKS_PAST)) {
        return true;
      }
    }
    return to - from >= 4;
  }
}
