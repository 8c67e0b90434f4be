package org.regesta.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A word and what stands around it in its sentence. */
record Neighbours(List<Word> words, int at, EventWords known) {

  private static final Set<Role> BEHIND_A_VERB =
      Set.of(
          Role.DETERMINER,
          Role.POSSESSIVE,
          Role.OBJECT,
          Role.NUMBER,
          Role.ADVERB,
          Role.COMPLEMENT,
          Role.TO);

  Word word() {
    return words.get(at);
  }

  /** The first place from here on that holds none of these roles. */
  int skipping(int from, Role... roles) {
    var skipped = Arrays.asList(roles);
    int place = from;
    while (place < words.size()
        && !words.get(place).dated()
        && skipped.contains(words.get(place).role())) {
      place++;
    }
    return place;
  }

  /** Index of the word before, adverbs left out, or -1. */
  private int before() {
    int place = at - 1;
    while (place >= 0 && (words.get(place).is(Role.ADVERB) || words.get(place).is(Role.NEGATION))) {
      place--;
    }
    return place;
  }

  /** Where a verb begins with the adverbs before it: "never again met". */
  int first() {
    return before() + 1;
  }

  boolean denied() {
    return words.subList(first(), at).stream().anyMatch(known::denies);
  }

  boolean afterDeterminer() {
    return at > 0 && isNounOpener(words.get(at - 1));
  }

  private boolean isNounOpener(Word word) {
    return !word.dated()
        && (word.role() == Role.POSSESSIVE
            || (word.role() == Role.DETERMINER && known.isArticle(word.form()))
            || (word.role() == Role.PLAIN && known.owner(word.form()).isPresent()));
  }

  /** "the rumoured crimes", "of rumoured crimes", "two wounded men": no verb of the clause. */
  boolean describesNoun() {
    int before = before();
    if (before < 0) {
      return false;
    }
    var word = words.get(before);
    if (word.dated()) {
      return false;
    }
    return isNounOpener(word)
        || word.role() == Role.PREPOSITION
        || ((word.role() == Role.NUMBER || word.role() == Role.DETERMINER) && nextIsPlain());
  }

  private boolean nextIsPlain() {
    return at + 1 < words.size()
        && words.get(at + 1).is(Role.PLAIN)
        && !words.get(at + 1).capitalised();
  }

  /** A form like "cut" behind a noun or adjective, with nothing that it could act on. */
  boolean looksLikeNoun() {
    return at > 0
        && words.get(at - 1).is(Role.PLAIN)
        && !words.get(at - 1).capitalised()
        && !takesComplement();
  }

  /** Whether what follows is what follows a verb: an article, a name, a figure, a date. */
  boolean takesComplement() {
    if (at + 1 >= words.size()) {
      return false;
    }
    var next = words.get(at + 1);
    if (next.dated()) {
      return true;
    }
    return BEHIND_A_VERB.contains(next.role())
        || (next.role() == Role.PREPOSITION && !known.isBinding(next.form()))
        || (next.role() == Role.PLAIN && next.capitalised());
  }

  /** Whether a phrase may begin here: after a comma, a dash, or "while". */
  boolean startsPhrase() {
    int before = before();
    return before < 0
        || words.get(before).role() == Role.MARK
        || words.get(before).is(Role.SUBORDINATOR);
  }

  boolean afterPlural() {
    int before = before();
    if (before < 0 || words.get(before).dated()) {
      return false;
    }
    var word = words.get(before);
    return word.role() == Role.PRONOUN
        || (word.role() == Role.PLAIN && known.looksPlural(word.form()));
  }
}
