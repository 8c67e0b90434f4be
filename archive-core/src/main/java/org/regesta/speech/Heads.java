package org.regesta.speech;

import java.util.Optional;

/** Finds the noun phrase that ends right before a word, going back to where it must begin. */
final class Heads {

  private static final int LONGEST = 40;

  private final Words words;
  private final Cast cast;
  private final QuotedWords quoted;
  private final TimeWords times;

  Heads(Words words, Cast cast, QuotedWords quoted) {
    this.words = words;
    this.cast = cast;
    this.quoted = quoted;
    times = new TimeWords(words, cast);
  }

  /** The noun phrase that ends right before a word; empty where there is none. */
  Optional<Stretch> before(int end, int floor) {
    int last = lastOf(end, floor);
    if (last < floor) {
      return Optional.empty();
    }
    if (words.is(last, WordKind.SUBJECT_PRONOUN)) {
      return Optional.of(new Stretch(last, last + 1));
    }
    int from = last + 1;
    while (from > floor && from > last - LONGEST) {
      int bracket = ")".equals(words.spelling(from - 1)) ? openingBracket(from - 1, floor) : -1;
      if (bracket > floor) {
        from = bracket;
      } else if (isInside(from - 1, floor)) {
        from--;
      } else {
        break;
      }
    }
    return trimmed(from, last + 1);
  }

  /** The last word of the phrase: "Hale last week said" ends with Hale. */
  private int lastOf(int end, int floor) {
    int last = end - 1;
    while (last >= floor && (isTrailing(last) || times.belongsToTime(last))) {
      last--;
    }
    return last + 1 < end && isParticipleOfNoun(last, floor) ? last - 1 : last;
  }

  /** "the poll conducted last week found": what is only told of the noun. */
  private boolean isParticipleOfNoun(int word, int floor) {
    if (word <= floor || !words.is(word, WordKind.LOOKS_PAST) || words.isCapital(word)) {
      return false;
    }
    var noun = words.term(word - 1);
    return cast.nameAt(word).isEmpty()
        && (noun.is(WordKind.BODY) || noun.is(WordKind.ROLES) || noun.is(WordKind.REPORT_NOUN));
  }

  private int openingBracket(int closing, int floor) {
    for (int i = closing - 1; i > floor && i > closing - 10; i--) {
      if ("(".equals(words.spelling(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Hale on Friday said": what dates the verb is no part of the phrase. */
  private boolean isTrailing(int word) {
    var term = words.term(word);
    return term.is(WordKind.DAY) || term.is(WordKind.ADVERB) || isDayPreposition(word);
  }

  private boolean isDayPreposition(int word) {
    return words.is(word, WordKind.PREPOSITION)
        && word + 1 < words.size()
        && words.is(word + 1, WordKind.DAY);
  }

  private boolean isInside(int word, int floor) {
    if (quoted.inUtterance(word)) {
      return false;
    }
    if (cast.nameAt(word).isPresent()) {
      return true;
    }
    if (words.isMark(word)) {
      return (isBracket(word) && !opens(word))
          || (quoted.inFragment(word) && !quoted.closesSpeech(word));
    }
    var term = words.term(word);
    if ((term.is(WordKind.AUXILIARY) && !words.isPossessive(word))
        || term.is(WordKind.NEGATION)
        || term.is(WordKind.WH)
        || term.is(WordKind.BUT)
        || term.is(WordKind.SUBJECT_PRONOUN)
        || (term.is(WordKind.THAT) && !term.is(WordKind.DETERMINER))
        || (term.is(WordKind.SUBORDINATOR) && !term.is(WordKind.PREPOSITION))) {
      return false;
    }
    if (term.is(WordKind.RELATIVE)
        || term.is(WordKind.FINITE)
        || (term.is(WordKind.ADVERB)
            && !term.is(WordKind.QUALITY)
            && word > floor
            && !words.is(word - 1, WordKind.DETERMINER))) {
      return false;
    }
    return !isVerbLike(word, floor);
  }

  /** A bracket that is still open: what stands before it is no part of a phrase in it. */
  private boolean opens(int word) {
    return "(".equals(words.spelling(word));
  }

  boolean isBracket(int word) {
    return "(".equals(words.spelling(word))
        || ")".equals(words.spelling(word))
        || "&".equals(words.spelling(word))
        || "/".equals(words.spelling(word))
        || "%".equals(words.spelling(word));
  }

  /**
   * A finite verb, but not an adjective on -ed before a noun, nor a noun that looks like a verb.
   */
  private boolean isVerbLike(int word, int floor) {
    var term = words.term(word);
    boolean past = words.is(word, WordKind.LOOKS_PAST) && !words.isCapital(word);
    boolean finite = term.isFiniteVerb() && !term.is(WordKind.ROLES) && !term.is(WordKind.BODY);
    if (!past && !finite) {
      return false;
    }
    if (word == floor) {
      return false;
    }
    var before = words.term(word - 1);
    boolean nominal =
        before.is(WordKind.DETERMINER)
            || before.is(WordKind.POSSESSIVE_PRONOUN)
            || before.is(WordKind.PREPOSITION)
            || words.isPossessive(word - 1)
            || words.isNumber(word - 1)
            || (past && (words.isMark(word - 1) || before.is(WordKind.AND)));
    return !nominal;
  }

  /** Without what leads a sentence in: "But", "On Friday", "Meanwhile", "In Leeds". */
  private Optional<Stretch> trimmed(int from, int to) {
    int start = times.behindLeadIn(from, to);
    while (start < to && leadsIn(start)) {
      start++;
    }
    start = times.behindLeadIn(start, to);
    if (start < to && words.is(start, WordKind.PREPOSITION)) {
      start = behindPreposition(start, to);
    }
    int end = withoutParticiple(start, to);
    start = behindConjunction(start, end);
    return start < end ? Optional.of(new Stretch(start, end)) : Optional.empty();
  }

  /** "the poll conducted last week": the participle goes, the noun stays. */
  int withoutParticiple(int from, int to) {
    int last = to - 1;
    boolean participle =
        last > from
            && words.is(last, WordKind.LOOKS_PAST)
            && !words.isCapital(last)
            && !words.is(last, WordKind.ROLE)
            && !words.is(last - 1, WordKind.DETERMINER)
            && !words.is(last - 1, WordKind.ADVERB)
            && !words.is(last - 1, WordKind.PREPOSITION)
            && !words.is(last - 1, WordKind.AND);
    return participle ? last : to;
  }

  /**
   * "shut the lock after Hale": what follows the conjunction is the subject, not what is before.
   */
  private int behindConjunction(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      boolean conjunction = words.is(i, WordKind.PREPOSITION) && words.is(i, WordKind.SUBORDINATOR);
      int next = i + 1;
      boolean name =
          cast.nameAt(next)
              .filter(each -> each.whole().from() == next && each.bare().to() == to)
              .isPresent();
      if (conjunction && name && !canHaveBeenSubject(from, i)) {
        return next;
      }
    }
    return from;
  }

  private boolean canHaveBeenSubject(int from, int to) {
    return cast.nameAt(from).isPresent()
        || words.is(to - 1, WordKind.ROLE)
        || words.is(to - 1, WordKind.ROLES)
        || words.is(to - 1, WordKind.BODY);
  }

  /** "said Hale": a verb that is left over from another clause. */
  private boolean saysOf(int verb) {
    int next = verb + 1;
    return !words.isCapital(verb) && next < words.size() && cast.nameAt(next).isPresent();
  }

  private boolean leadsIn(int word) {
    var term = words.term(word);
    return term.is(WordKind.AND)
        || term.is(WordKind.BUT)
        || term.is(WordKind.ADVERB)
        || term.is(WordKind.DAY)
        || (term.is(WordKind.SUBORDINATOR) && !term.is(WordKind.PREPOSITION))
        || (term.isFiniteVerb() && saysOf(word))
        || (words.is(word, WordKind.LOOKS_ADVERB) && !words.isCapital(word))
        || ")".equals(words.spelling(word));
  }

  /** "On Tuesday Hale", "In Leeds the mayor": the last phrase that begins anew. */
  private int behindPreposition(int preposition, int to) {
    for (int i = to - 1; i > preposition + 1; i--) {
      boolean name = cast.nameAt(i).isPresent() && cast.nameAt(i).get().whole().from() == i;
      boolean begins = words.is(i, WordKind.DETERMINER) || words.is(i, WordKind.ROLES) || name;
      boolean attached =
          words.is(i - 1, WordKind.PREPOSITION)
              || words.is(i - 1, WordKind.AND)
              || words.is(i - 1, WordKind.DETERMINER)
              || words.isPossessive(i - 1);
      if (begins && !attached) {
        return i;
      }
    }
    int start = preposition + 1;
    while (start < to
        && (leadsIn(start) || words.isNumber(start) || words.is(start, WordKind.MONTH))) {
      start++;
    }
    return start;
  }
}
