package org.regesta.speech;

import java.util.EnumSet;
import java.util.List;

/**
 * What the tables know of a spelling.
 *
 * @param kinds what it can be
 * @param verbs the verbs it can be a form of, those with most fixed words first
 * @param forms which forms of them
 * @param gender what it tells of a person
 * @param plural of a pronoun: whether it means several
 */
record Term(
    EnumSet<WordKind> kinds,
    List<SpeechVerb> verbs,
    EnumSet<SpeechVerb.Form> forms,
    Gender gender,
    boolean plural) {

  static final Term UNKNOWN =
      new Term(
          EnumSet.noneOf(WordKind.class),
          List.of(),
          EnumSet.noneOf(SpeechVerb.Form.class),
          Gender.UNKNOWN,
          false);

  Term with(WordKind kind) {
    var more = EnumSet.copyOf(kinds);
    more.add(kind);
    return new Term(more, verbs, forms, gender, plural);
  }

  /** As nothing else than this. */
  Term only(WordKind kind) {
    return new Term(
        EnumSet.of(kind), List.of(), EnumSet.noneOf(SpeechVerb.Form.class), gender, false);
  }

  boolean is(WordKind kind) {
    return kinds.contains(kind);
  }

  boolean isVerb() {
    return !verbs.isEmpty();
  }

  /** A form that can only be a verb with a subject: "says", "said". */
  boolean isFiniteVerb() {
    return isVerb()
        && (forms.contains(SpeechVerb.Form.PAST) || forms.contains(SpeechVerb.Form.THIRD));
  }
}
