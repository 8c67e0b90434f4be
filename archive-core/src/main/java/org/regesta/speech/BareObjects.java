package org.regesta.speech;

import org.regesta.speech.SpeechVerb.Frame;

/**
 * Knows the objects behind a verb that are no words of anybody: "offered himself as a mediator",
 * "will show you 340 doors".
 */
final class BareObjects {

  private final Words words;

  BareObjects(Words words) {
    this.words = words;
  }

  /** Whether these words behind a verb name a thing or its taker, and say nothing. */
  boolean sayNothing(int start, int end, Cue cue) {
    var verb = cue.verb();
    if (verb.isEmpty() || holdsClause(start, end)) {
      return false;
    }
    if (words.is(start, WordKind.REFLEXIVE)) {
      return verb.get().takes(Frame.INFINITIVE);
    }
    boolean taker =
        words.is(start, WordKind.OBJECT_PRONOUN) || words.is(start, WordKind.SUBJECT_PRONOUN);
    return taker && isThing(start + 1, end) && gives(verb.get());
  }

  /** "340 doors", "a job": not "of neglect", not "as a friend". */
  private boolean isThing(int word, int end) {
    return word < end
        && (words.isNumber(word)
            || words.is(word, WordKind.DETERMINER)
            || words.is(word, WordKind.POSSESSIVE_PRONOUN));
  }

  private boolean holdsClause(int start, int end) {
    for (int i = start; i < end; i++) {
      var term = words.term(i);
      if (term.is(WordKind.TO)
          || (term.is(WordKind.THAT) && !term.is(WordKind.DETERMINER))
          || term.is(WordKind.AUXILIARY)
          || term.is(WordKind.FINITE)) {
        return true;
      }
    }
    return false;
  }

  /** Not "called him a liar": there the second object is what is said of the first. */
  private static boolean gives(SpeechVerb verb) {
    return switch (verb.act()) {
      case ASSERTS, ANSWERS, PROMISES, FINDS, PROPOSES, REQUESTS, ASKS, REFUSES -> true;
      case CLAIMS,
          ADMITS,
          PREDICTS,
          AGREES,
          INTENDS,
          HOPES,
          FEARS,
          BELIEVES,
          DESCRIBES,
          THREATENS,
          WARNS,
          ACCUSES,
          CRITICISES,
          PRAISES,
          DOUBTS,
          DENIES,
          DECLINES,
          FORBIDS,
          OPPOSES ->
          false;
    };
  }
}
