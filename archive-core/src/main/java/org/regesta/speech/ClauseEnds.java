package org.regesta.speech;

import java.util.List;
import org.regesta.speech.Cue.Shape;
import org.regesta.speech.SpeechVerb.Frame;

/** Finds where the words that belong to a cue end. */
final class ClauseEnds {

  private final Words words;
  private final QuotedWords quoted;
  private final Sources sources;

  ClauseEnds(Words words, QuotedWords quoted, Sources sources) {
    this.words = words;
    this.quoted = quoted;
    this.sources = sources;
  }

  /** Where the words of this cue end: before the next cue's clause, a source, the full stop. */
  int of(int start, Cue cue, List<Cue> all, Stretch sentence) {
    int end = sentence.to();
    for (var next : all) {
      if (next.group().from() > start && next.from() < end && !next.equals(cue)) {
        int cut = cutBefore(next, start, sentence);
        end = cut > start ? Math.min(end, cut) : end;
      }
    }
    for (int i = start + 1; i < end; i++) {
      if (sources.at(words, i) > 0) {
        end = i;
      } else if (quoted.inUtterance(i) && opensSpeech(i, start)) {
        end = i;
      }
    }
    if (!cue.reports() && !cue.takes(Frame.CLAUSE) && !cue.takes(Frame.INFINITIVE)) {
      end = endOfObject(start, end);
    }
    return withoutLastMark(start, Math.min(end, endOfRelative(start, end, cue, sentence)));
  }

  /** "Hale, who asked the board to resign, was away": where the clause of the subject goes on. */
  private int endOfRelative(int start, int end, Cue cue, Stretch sentence) {
    int who = cue.group().from() - 1;
    while (who > sentence.from() && words.is(who, WordKind.ADVERB)) {
      who--;
    }
    boolean relative =
        who - 1 > sentence.from()
            && words.is(who, WordKind.RELATIVE)
            && words.isComma(who - 1)
            && !hasVerb(sentence.from(), who - 1);
    if (!relative) {
      return end;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      if (words.isComma(i) && !quoted.inFragment(i) && goesOnWithVerb(i + 1, end)) {
        return i;
      }
    }
    return end;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOnWithVerb(int from, int end) {
    int at = skipAdverbs(from, end);
    return at < end && isVerb(at);
  }

  private boolean isVerb(int word) {
    var term = words.term(word);
    return !words.isCapital(word)
        && !words.isPossessive(word)
        && (term.is(WordKind.AUXILIARY) || term.is(WordKind.FINITE) || term.isFiniteVerb());
  }

  /** A thing spoken of ends where a clause about it begins: ", which", ", saying", "after he". */
  private int endOfObject(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (quoted.inFragment(i)) {
        continue;
      }
      var term = words.term(i);
      boolean clause =
          term.is(WordKind.SUBORDINATOR)
              && !term.is(WordKind.THAT)
              && !term.is(WordKind.WH)
              && !words.is(i, WordKind.COMPARING);
      boolean behindComma =
          words.isComma(i)
              && i + 1 < end
              && (words.is(i + 1, WordKind.RELATIVE)
                  || words.is(i + 1, WordKind.BUT)
                  || words.is(i + 1, WordKind.LOOKS_ONGOING));
      if (clause || behindComma || term.is(WordKind.DAY)) {
        return i;
      }
    }
    return end;
  }

  private boolean opensSpeech(int word, int start) {
    return !quoted.inUtterance(word - 1)
        && word - 1 > start
        && (":".equals(words.spelling(word - 1)) || words.isComma(word - 1));
  }

  /** Where the clause of a following cue begins, its conjunction included; -1 if it is nested. */
  private int cutBefore(Cue next, int start, Stretch sentence) {
    int at = next.from();
    int before = at - 1;
    if (before <= start) {
      return -1;
    }
    if (next.shape() == Shape.PARTICIPLE) {
      return words.isComma(before) ? before : -1;
    }
    if (next.shape() == Shape.ELIDED) {
      boolean plain = next.takes(Frame.QUOTE) && !opensClause(next, sentence);
      return plain ? -1 : before;
    }
    if (";".equals(words.spelling(before))) {
      return before;
    }
    if (words.isComma(before) && next.reports() && endsWith(next, sentence)) {
      return before;
    }
    boolean joined =
        words.is(before, WordKind.AND)
            || words.is(before, WordKind.BUT)
            || words.is(before, WordKind.SUBORDINATOR);
    return joined && before - 1 > start && words.isComma(before - 1) ? before - 1 : -1;
  }

  /** "…, Hale said on Friday": nothing is said behind the cue. */
  private boolean endsWith(Cue cue, Stretch sentence) {
    int next = skipAdverbs(cue.to(), sentence.to());
    return next >= sentence.to()
        || words.isMark(next)
        || (words.is(next, WordKind.PREPOSITION)
            && next + 1 < sentence.to()
            && words.is(next + 1, WordKind.DAY));
  }

  private boolean opensClause(Cue cue, Stretch sentence) {
    int next = skipAdverbs(cue.group().to(), sentence.to());
    return next < sentence.to()
        && (words.is(next, WordKind.THAT)
            || quoted.inUtterance(next)
            || words.isComma(next)
            || ":".equals(words.spelling(next))
            || cue.verb().filter(SpeechVerb::saysOnly).isPresent());
  }

  int withoutLastMark(int start, int end) {
    int stop = end;
    while (stop > start && isStop(stop - 1)) {
      stop--;
    }
    return stop;
  }

  private boolean isStop(int word) {
    if (quoted.inFragment(word)) {
      return false;
    }
    return switch (words.spelling(word)) {
      case ".", ",", ";", ":", "\u2014", "\u2013", "-" -> true;
      default -> words.is(word, WordKind.AND) || words.is(word, WordKind.BUT);
    };
  }

  /** The first word from here on that is no adverb and no day. */
  int skipAdverbs(int from, int ceiling) {
    int at = from;
    while (at < ceiling
        && (words.is(at, WordKind.DAY)
            || (words.is(at, WordKind.ADVERB) && !words.is(at, WordKind.SUBORDINATOR)))) {
      at++;
    }
    return at;
  }
}
