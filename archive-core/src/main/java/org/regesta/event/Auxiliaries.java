package org.regesta.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads a verb group that begins with an auxiliary: "would not have been arrested". */
final class Auxiliaries {

  private final EventWords known;

  Auxiliaries(EventWords known) {
    this.known = known;
  }

  Optional<VerbGroup> from(Neighbours here) {
    return Optional.of(new Reading(here).group());
  }

  /** One walk over the words of a group. */
  private final class Reading {

    private final Neighbours here;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Role last;
    private int lastAt;

    Reading(Neighbours here) {
      this.here = here;
      this.last = here.word().role();
      this.lastAt = here.at();
      note(here.word());
    }

    VerbGroup group() {
      for (int at = here.at() + 1; at < here.words().size(); at = past(at)) {
        var word = here.words().get(at);
        switch (word.dated() ? Role.ADVERB : word.role()) {
          case BE, HAVE, DO, FUTURE, DOUBT -> {
            if (last == Role.HAVE) {
              traits.add(Trait.PERFECT);
            }
            last = word.role();
            lastAt = at;
            note(word);
          }
          case NEGATION -> traits.add(Trait.NEGATED);
          case ADVERB -> {
            // "will on Friday meet": what says when may stand inside
          }
          case TO -> {
            if (at != lastAt + 1 || last == Role.DO) {
              return alone();
            }
            if (last == Role.BE) {
              traits.add(Trait.FUTURE);
            }
            last = Role.TO;
          }
          case PLAIN -> {
            return lexical(at, word);
          }
          case DETERMINER,
              POSSESSIVE,
              PRONOUN,
              OBJECT,
              PREPOSITION,
              COORDINATOR,
              RELATIVE,
              COMPLEMENT,
              SUBORDINATOR,
              MARK,
              NUMBER -> {
            return alone();
          }
        }
      }
      return alone();
    }

    /** The next place to look at: a preposition with its date is passed over as one. */
    private int past(int at) {
      int next = at + 1;
      boolean dated =
          next + 1 < here.words().size()
              && here.words().get(next).is(Role.PREPOSITION)
              && here.words().get(next + 1).dated();
      return dated ? next + 1 : next;
    }

    private void note(Word word) {
      if (word.negative()) {
        traits.add(Trait.NEGATED);
      }
      if (word.role() == Role.FUTURE) {
        traits.add(Trait.FUTURE);
        if (known.foretells(word.form())) {
          traits.add(Trait.FORETOLD);
        }
      } else if (word.role() == Role.DOUBT) {
        traits.add(Trait.DOUBTFUL);
      }
    }

    private VerbGroup lexical(int at, Word word) {
      var participle = known.verbs().participle(word.form());
      if (last == Role.BE) {
        return behindBe(at, word, participle);
      }
      if (last == Role.HAVE) {
        return participle.map(lemma -> ending(at, lemma, Trait.PERFECT)).orElseGet(this::alone);
      }
      return word.capitalised() ? alone() : ending(at, word.form());
    }

    /** "is building", "is due to", "was arrested". */
    private VerbGroup behindBe(int at, Word word, Optional<String> participle) {
      var gerund = known.verbs().gerund(word.form());
      if (gerund.isPresent()) {
        return ending(at, gerund.get(), Trait.PROGRESSIVE);
      }
      if (known.isPlan(word.form(), traits) && datedOrTo(at + 1)) {
        return here.words().get(at + 1).is(Role.TO)
            ? ending(at, word.form(), Trait.FUTURE)
            : ending(at, word.form(), Trait.FUTURE, Trait.FORETOLD);
      }
      return participle.map(lemma -> ending(at, lemma, Trait.PASSIVE)).orElseGet(this::alone);
    }

    /** "due to", "set for Friday", "due Friday". */
    private boolean datedOrTo(int at) {
      var words = here.words();
      return at < words.size()
          && (words.get(at).dated()
              || words.get(at).is(Role.TO)
              || (words.get(at).is(Role.PREPOSITION)
                  && at + 1 < words.size()
                  && words.get(at + 1).dated()));
    }

    private VerbGroup ending(int at, String lemma, Trait... more) {
      traits.addAll(Set.of(more));
      if (known.verbs().isState(lemma)) {
        traits.add(Trait.STATE);
      }
      return new VerbGroup(here.at(), at, lemma, traits);
    }

    /** The auxiliary is the verb itself: "was president", "had a house". */
    private VerbGroup alone() {
      var verb = last == Role.HAVE || last == Role.DO ? last : Role.BE;
      var lemma = known.base(verb).orElse(here.words().get(lastAt).form());
      if (last != Role.DO) {
        traits.add(Trait.STATE);
      }
      return new VerbGroup(here.at(), lastAt, lemma, traits);
    }
  }
}
