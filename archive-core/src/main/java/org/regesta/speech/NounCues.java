package org.regesta.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.speech.Cue.Shape;

/** Finds nouns for what somebody says: "Hale’s claim that …", "her promise to …". */
final class NounCues {

  /** How many words may stand between the owner and the noun: "Hale’s latest public claim". */
  private static final int BETWEEN = 3;

  private final Words words;
  private final Lexicon lexicon;
  private final Phrases phrases;
  private final QuotedWords quoted;

  NounCues(Words words, Lexicon lexicon, Phrases phrases, QuotedWords quoted) {
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.quoted = quoted;
  }

  List<Cue> find(Stretch sentence) {
    var found = new ArrayList<Cue>();
    for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
      if (words.is(i, WordKind.REPORT_NOUN) && !quoted.inUtterance(i) && isFollowed(i)) {
        int noun = i;
        owner(i, sentence)
            .map(owner ->
                new Cue(
                    new Stretch(noun, noun + 1), Optional.empty(), Shape.NOUN, Optional.of(owner)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isFollowed(int noun) {
    return lexicon
        .reportNoun(words.lower(noun))
        .filter(each -> each.followers().contains(words.lower(noun + 1)))
        .isPresent();
  }

  private Optional<Subject> owner(int noun, Stretch sentence) {
    for (int i = noun - 1; i >= Math.max(sentence.from(), noun - 1 - BETWEEN); i--) {
      if (words.is(i, WordKind.POSSESSIVE_PRONOUN)) {
        return Optional.of(Subject.of(new Stretch(i, i + 1)));
      }
      if (words.isPossessive(i) && phrases.isPersonName(i - 1)) {
        return Optional.of(Subject.of(phrases.name(i - 1)));
      }
      if (words.isPossessive(i)) {
        return phrases.headBefore(i, sentence.from()).filter(phrases::isSpeaker).map(Subject::of);
      }
    }
    return Optional.empty();
  }

  /**
   * Where what is said ends: before the verb that the noun is the subject of, or with the clause.
   */
  int endOfContent(int from, int end) {
    int verbs = 0;
    for (int i = from + 1; i < end; i++) {
      boolean verb = words.is(i, WordKind.AUXILIARY) && !words.isPossessive(i);
      boolean again = verb && words.is(i - 1, WordKind.AUXILIARY);
      boolean joined =
          words.is(i - 1, WordKind.AND)
              || words.is(i - 1, WordKind.RELATIVE)
              || words.is(i - 1, WordKind.SUBJECT_PRONOUN)
              || words.is(i - 1, WordKind.NEGATION);
      if (verb && !again && !joined) {
        verbs++;
        if (verbs == 2) {
          return i;
        }
      }
    }
    return end;
  }
}
