package org.regesta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of a sentence, with their auxiliaries, by their forms and their neighbours. */
final class VerbGroups {

  private final EventWords known;
  private final Auxiliaries auxiliaries;
  private final VerbChains chains;

  VerbGroups(EventWords known) {
    this.known = known;
    this.auxiliaries = new Auxiliaries(known);
    this.chains = new VerbChains(known);
  }

  /** The verb groups in the order of the sentence; they do not overlap. */
  List<VerbGroup> of(List<Word> words) {
    var groups = new ArrayList<VerbGroup>();
    int at = 0;
    while (at < words.size()) {
      var group = at(new Neighbours(words, at, known));
      group.ifPresent(groups::add);
      at = group.map(VerbGroup::head).orElse(at) + 1;
    }
    return chains.joined(withoutLikelyNouns(groups, words), words);
  }

  private Optional<VerbGroup> at(Neighbours here) {
    var word = here.word();
    if (word.dated()) {
      return Optional.empty();
    }
    return switch (word.role()) {
      case BE, HAVE, DO, FUTURE, DOUBT ->
          here.afterDeterminer() && !word.negative() ? Optional.empty() : auxiliaries.from(here);
      case TO -> infinitive(here);
      case PLAIN -> plain(here);
      case DETERMINER,
          POSSESSIVE,
          PRONOUN,
          OBJECT,
          PREPOSITION,
          COORDINATOR,
          RELATIVE,
          COMPLEMENT,
          SUBORDINATOR,
          NEGATION,
          ADVERB,
          MARK,
          NUMBER ->
          Optional.empty();
    };
  }

  private Optional<VerbGroup> infinitive(Neighbours to) {
    var next = to.skipping(to.at() + 1, Role.ADVERB, Role.NEGATION);
    if (next >= to.words().size()) {
      return Optional.empty();
    }
    var word = to.words().get(next);
    if (word.is(Role.BE) || word.is(Role.HAVE) || word.is(Role.DO)) {
      return auxiliaries
          .from(new Neighbours(to.words(), next, known))
          .map(group -> group.with(to.at(), Trait.INFINITIVE));
    }
    boolean opened = to.at() > 0 && known.verbs().opens(to.words().get(to.at() - 1).form());
    return word.is(Role.PLAIN)
            && !word.capitalised()
            && (opened || known.verbs().isBase(word.form()))
        ? Optional.of(VerbGroup.of(to.at(), next, word.form(), Trait.INFINITIVE))
        : Optional.empty();
  }

  private Optional<VerbGroup> plain(Neighbours here) {
    var form = here.word().form();
    if (here.at() > 0 && here.word().capitalised()) {
      return Optional.empty();
    }
    var verbs = known.verbs();
    var past = verbs.past(form);
    if (past.isPresent()) {
      return here.describesNoun() || (verbs.isUnmarked(form) && here.looksLikeNoun())
          ? Optional.empty()
          : past.map(lemma -> group(here, lemma));
    }
    var participle = verbs.participle(form);
    if (participle.isPresent()) {
      return here.describesNoun()
          ? Optional.empty()
          : participle.map(lemma -> group(here, lemma, Trait.PARTICIPLE, Trait.PASSIVE));
    }
    var gerund = here.startsPhrase() ? verbs.gerund(form) : Optional.<String>empty();
    return gerund.isPresent()
        ? gerund.map(lemma -> group(here, lemma, Trait.PARTICIPLE))
        : present(here, form);
  }

  private Optional<VerbGroup> present(Neighbours here, String form) {
    if (here.at() == 0 || here.describesNoun()) {
      return Optional.empty();
    }
    var singular = known.verbs().present(form);
    if (singular.isPresent()) {
      return singular.map(lemma ->
          known.verbs().isAlsoNoun(lemma)
              ? group(here, lemma, Trait.PRESENT, Trait.DUBIOUS)
              : group(here, lemma, Trait.PRESENT));
    }
    return here.afterPlural() && known.verbs().isBase(form)
        ? Optional.of(group(here, form, Trait.PRESENT, Trait.DUBIOUS))
        : Optional.empty();
  }

  private VerbGroup group(Neighbours here, String lemma, Trait... traits) {
    var group = VerbGroup.of(here.first(), here.at(), lemma, traits);
    var denied = here.denied() ? group.with(group.first(), Trait.NEGATED) : group;
    return known.verbs().isState(lemma) ? denied.with(group.first(), Trait.STATE) : denied;
  }

  /** A form that may be a noun counts only where its part of the sentence has no other verb. */
  private List<VerbGroup> withoutLikelyNouns(List<VerbGroup> groups, List<Word> words) {
    return groups.stream()
        .filter(group -> !group.is(Trait.DUBIOUS) || mustBeVerb(group, groups, words))
        .toList();
  }

  private boolean mustBeVerb(VerbGroup group, List<VerbGroup> groups, List<Word> words) {
    return new Neighbours(words, group.head(), known).takesComplement()
        && groups.stream()
            .filter(other -> other.finite() && !other.is(Trait.DUBIOUS))
            .noneMatch(other -> noMarkBetween(words, group.head(), other.head()));
  }

  private static boolean noMarkBetween(List<Word> words, int one, int other) {
    return words.subList(Math.min(one, other), Math.max(one, other)).stream()
        .noneMatch(word -> word.is(Role.MARK) && word.isMark(",;:\u2013\u2014()"));
  }
}
