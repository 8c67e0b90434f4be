package org.regesta.speech;

import java.util.Optional;

/** Finds the noun phrase before or behind a verb, without parsing the sentence. */
final class Phrases {

  private static final int LONGEST = 40;

  private final Words words;
  private final Cast cast;
  private final QuotedWords quoted;
  private final Heads heads;

  Phrases(Words words, Cast cast, QuotedWords quoted) {
    this.words = words;
    this.cast = cast;
    this.quoted = quoted;
    heads = new Heads(words, cast, quoted);
  }

  /** The noun phrase that ends right before a word; empty where there is none. */
  Optional<Stretch> headBefore(int end, int floor) {
    return heads.before(end, floor);
  }

  /** The subject that ends right before a verb group, its apposition included. */
  Optional<Subject> before(int verb, int floor) {
    int last = verb - 1;
    boolean joined =
        last >= floor && (words.is(last, WordKind.AND) || words.is(last, WordKind.BUT));
    if (last < floor || joined || quoted.inUtterance(last)) {
      return Optional.empty();
    }
    if (words.isComma(last)) {
      return withApposition(last, floor);
    }
    if (isDash(last)) {
      return withInsertion(last, floor);
    }
    var head = headBefore(verb, floor);
    return head.map(Subject::of);
  }

  /** "Hale — a lawyer — said". */
  private Optional<Subject> withInsertion(int lastDash, int floor) {
    int close = isDash(lastDash - 1) ? lastDash - 1 : lastDash;
    for (int i = close - 1; i > floor && i > close - LONGEST; i--) {
      if (isDash(i)) {
        int open = isDash(i - 1) ? i - 1 : i;
        return before(open, floor);
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int word) {
    return word >= 0
        && switch (words.spelling(word)) {
          case "-", "\u2013", "\u2014", "\u2015" -> true;
          default -> false;
        };
  }

  private Optional<Subject> withApposition(int lastComma, int floor) {
    int commas = 0;
    for (int comma = lastComma - 1; comma > floor && commas < 8; comma--) {
      if (lastComma - comma > LONGEST || quoted.inUtterance(comma)) {
        break;
      }
      if (!words.isComma(comma)) {
        continue;
      }
      commas++;
      var head = headBefore(comma, floor);
      if (head.isPresent() && fits(head.get(), comma + 1)) {
        return Optional.of(outermost(head.get(), comma, lastComma, floor));
      }
    }
    return Optional.empty();
  }

  /** "Hale, a lawyer for the Harbour Board, who has led it for years,": the first is the head. */
  private Subject outermost(Stretch found, int foundComma, int lastComma, int floor) {
    var head = found;
    int comma = foundComma;
    while (head.from() - 1 > floor && words.isComma(head.from() - 1)) {
      int before = head.from() - 1;
      var earlier = headBefore(before, floor);
      boolean names = earlier.filter(each -> isPersonName(each.to() - 1)).isPresent();
      if (!names || isPersonName(head.to() - 1) || !fits(earlier.get(), head.from())) {
        break;
      }
      head = earlier.get();
      comma = before;
    }
    var behind = new Stretch(comma + 1, lastComma);
    return new Subject(new Stretch(head.from(), lastComma), head, Optional.of(behind));
  }

  boolean isPersonName(int word) {
    return cast.nameAt(word).filter(name -> name.figure().isPerson()).isPresent();
  }

  private boolean fits(Stretch head, int next) {
    boolean person = isSpeaker(head);
    boolean introduces =
        words.is(next, WordKind.DETERMINER)
            || words.is(next, WordKind.RELATIVE)
            || words.is(next, WordKind.ROLE)
            || words.is(next, WordKind.PREPOSITION)
            || words.is(next, WordKind.RANK)
            || words.is(next, WordKind.LOOKS_ONGOING)
            || (words.is(next, WordKind.LOOKS_PAST) && !words.isCapital(next))
            || words.isNumber(next);
    if (person && introduces) {
      return true;
    }
    boolean role = words.is(head.to() - 1, WordKind.ROLE);
    return (role || person) && words.isCapital(next);
  }

  /** The subject behind a verb: "said Ann Hale, a doctor at the Harbour Hospital". */
  Optional<Subject> behind(int from, int ceiling) {
    int at = from;
    while (at < ceiling && cast.nameAt(at).isEmpty() && !endsPhrase(at, from)) {
      at++;
    }
    if (at < ceiling && cast.nameAt(at).isPresent()) {
      at = behindNames(at, ceiling);
    }
    if (at == from) {
      return Optional.empty();
    }
    var head = new Stretch(from, heads.withoutParticiple(from, at));
    if (at + 1 < ceiling && words.isComma(at) && fits(head, at + 1)) {
      int stop = endOfApposition(at + 1, ceiling);
      var behind = new Stretch(at + 1, stop);
      return Optional.of(new Subject(new Stretch(from, stop), head, Optional.of(behind)));
    }
    return Optional.of(Subject.of(head));
  }

  private int behindNames(int from, int ceiling) {
    int at = from;
    while (at < ceiling
        && !endsPhrase(at, from)
        && !(words.is(at, WordKind.PREPOSITION) && !words.is(at, WordKind.OF))) {
      at++;
    }
    return at;
  }

  private int endOfApposition(int from, int ceiling) {
    int at = from;
    while (at < ceiling
        && !quoted.inUtterance(at)
        && !words.isComma(at)
        && !".".equals(words.spelling(at))
        && !";".equals(words.spelling(at))) {
      at++;
    }
    return at;
  }

  private boolean endsPhrase(int word, int from) {
    if (quoted.inUtterance(word) || (words.isMark(word) && !heads.isBracket(word))) {
      return true;
    }
    var term = words.term(word);
    return (term.is(WordKind.AUXILIARY) && !words.isPossessive(word))
        || term.is(WordKind.WH)
        || term.is(WordKind.RELATIVE)
        || term.is(WordKind.DAY)
        || term.is(WordKind.SUBORDINATOR)
        || term.is(WordKind.BUT)
        || (word > from && term.is(WordKind.ADVERB))
        || (term.is(WordKind.SUBJECT_PRONOUN) && word > from)
        || (term.isFiniteVerb() && word > from && !term.is(WordKind.ROLES))
        || (term.is(WordKind.PREPOSITION)
            && !term.is(WordKind.OF)
            && word + 1 < words.size()
            && (words.is(word + 1, WordKind.DAY)
                || words.is(word + 1, WordKind.MONTH)
                || words.is(word + 1, WordKind.DETERMINER)
                || words.is(word + 1, WordKind.LOOKS_ONGOING)
                || words.is(word + 1, WordKind.POSSESSIVE_PRONOUN)));
  }

  /** Whether a phrase can be somebody who speaks: a name, a pronoun, a role, a body. */
  boolean isSpeaker(Stretch phrase) {
    int last = phrase.to() - 1;
    if (phrase.length() == 1 && words.is(last, WordKind.SUBJECT_PRONOUN)) {
      return true;
    }
    if (words.is(last, WordKind.ROLES)) {
      return true;
    }
    int noun = headNoun(phrase);
    var term = words.term(noun);
    if (cast.nameAt(noun).isPresent()
        || term.is(WordKind.ROLE)
        || term.is(WordKind.ROLES)
        || term.is(WordKind.BODY)
        || term.is(WordKind.NATIONALITY)) {
      return true;
    }
    return cast.nameAt(last).filter(name -> name.figure().isPerson()).isPresent()
        && !words.is(cast.nameAt(last).get().whole().from() - 1, WordKind.PREPOSITION);
  }

  /** "an earlier version of this article": what it said is withdrawn, and nobody's words. */
  boolean isCorrection(Stretch phrase) {
    int noun = headNoun(phrase);
    return noun + 2 < phrase.to()
        && words.is(noun, WordKind.EDITION)
        && words.is(noun + 1, WordKind.OF)
        && words.is(noun + 2, WordKind.DETERMINER)
        && (!words.is(noun + 2, WordKind.ARTICLE) || words.is(noun - 1, WordKind.EARLIER));
  }

  /** The whole name that a word is part of. */
  Stretch name(int word) {
    return cast.nameAt(word).map(Name::whole).orElse(new Stretch(word, word + 1));
  }

  boolean isName(int word) {
    return cast.nameAt(word).isPresent();
  }

  /** The noun that a phrase is about: the last word before a preposition or bracket. */
  private int headNoun(Stretch phrase) {
    int at = phrase.from() + 1;
    while (at < phrase.to()
        && (!words.is(at, WordKind.PREPOSITION) || cast.nameAt(at).isPresent())
        && !"(".equals(words.spelling(at))) {
      at++;
    }
    return at - 1;
  }
}
