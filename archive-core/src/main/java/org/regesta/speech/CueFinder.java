package org.regesta.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.speech.Cue.Shape;
import org.regesta.speech.SpeechVerb.Form;
import org.regesta.speech.SpeechVerb.Frame;

/** Finds the verbs of a sentence that say that somebody says something. */
final class CueFinder {

  private final Words words;
  private final QuotedWords quoted;
  private final Phrases phrases;

  CueFinder(Words words, QuotedWords quoted, Phrases phrases) {
    this.words = words;
    this.quoted = quoted;
    this.phrases = phrases;
  }

  List<Cue> find(Stretch sentence) {
    var cues = new ArrayList<Cue>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (!quoted.inUtterance(i)
          && !quoted.inFragment(i)
          && words.term(i).isVerb()
          && !phrases.isName(i)) {
        var cue = at(i, sentence);
        cue.ifPresent(cues::add);
        i = cue.map(each -> each.group().to() - 1).orElse(i);
      }
    }
    return cues;
  }

  private Optional<Cue> at(int word, Stretch sentence) {
    var verb = verbAt(word, sentence.to());
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    var group = new Group(word, sentence);
    int to = word + 1 + verb.get().fixed().size();
    var stretch = new Stretch(group.from, to);
    if (!group.canSpeak(words.term(word))) {
      return Optional.empty();
    }
    if (group.passive) {
      return open(stretch, verb.get(), sentence);
    }
    if (isParticiple(group)) {
      return Optional.of(new Cue(stretch, verb, Shape.PARTICIPLE, Optional.empty()));
    }
    if (words.term(word).forms().contains(Form.GERUND) && !group.progressive) {
      return phrases
          .before(group.from, sentence.from())
          .filter(subject -> phrases.isPersonName(group.from - 1))
          .map(subject -> new Cue(stretch, verb, Shape.PLAIN, Optional.of(subject)));
    }
    return finite(stretch, verb.get(), group, sentence);
  }

  /** The verb that this spelling is here: the one with most fixed words that follow. */
  private Optional<SpeechVerb> verbAt(int word, int ceiling) {
    for (var verb : words.term(word).verbs()) {
      boolean fits = word + verb.fixed().size() < ceiling;
      for (int i = 0; fits && i < verb.fixed().size(); i++) {
        fits = words.is(word + 1 + i, verb.fixed().get(i));
      }
      if (fits) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private boolean isParticiple(Group group) {
    if (!group.gerund || group.progressive || group.from <= group.floor) {
      return false;
    }
    int before = group.from - 1;
    return words.isComma(before)
        || words.is(before, WordKind.PREPOSITION)
        || words.is(before, WordKind.SUBORDINATOR);
  }

  /** "It was announced that": said, but nobody is named. */
  private Optional<Cue> open(Stretch group, SpeechVerb verb, Stretch sentence) {
    int before = group.from() - 1;
    boolean it = before >= sentence.from() && words.is(before, WordKind.IT);
    return it && verb.reports()
        ? Optional.of(new Cue(group, Optional.of(verb), Shape.OPEN, Optional.empty()))
        : Optional.empty();
  }

  private Optional<Cue> finite(Stretch group, SpeechVerb verb, Group shape, Stretch sentence) {
    int before = group.from() - 1;
    boolean comma =
        before >= sentence.from() && (words.isComma(before) || quoted.closesSpeech(before));
    boolean utterance = before >= sentence.from() && quoted.inUtterance(before);
    var subject = phrases.before(group.from(), sentence.from());
    if (subject.isEmpty() && (comma || utterance) && verb.takes(Frame.QUOTE) && shape.bare) {
      var inverted = inverted(group, sentence, utterance);
      if (inverted.isPresent()) {
        return Optional.of(new Cue(group, Optional.of(verb), Shape.INVERTED, inverted));
      }
    }
    if (subject.isPresent()) {
      return isAskedFor(subject.get(), sentence)
          ? Optional.empty()
          : withSubject(group, verb, shape, subject.get());
    }
    boolean relative = before >= sentence.from() && words.is(before, WordKind.RELATIVE);
    if (relative) {
      return antecedent(before, sentence)
          .filter(phrases::isSpeaker)
          .map(head ->
              new Cue(group, Optional.of(verb), Shape.PLAIN, Optional.of(Subject.of(head))));
    }
    boolean coordinate =
        before >= sentence.from()
            && (words.is(before, WordKind.AND)
                || words.is(before, WordKind.BUT)
                || words.isComma(before)
                || words.is(before, WordKind.ADVERB));
    return coordinate && shape.surelyFinite
        ? Optional.of(new Cue(group, Optional.of(verb), Shape.ELIDED, Optional.empty()))
        : Optional.empty();
  }

  /** “…,” said Hale: a phrase that can speak stands behind the verb. */
  private Optional<Subject> inverted(Stretch group, Stretch sentence, boolean utterance) {
    return phrases
        .behind(group.to(), sentence.to())
        .filter(subject -> phrases.isSpeaker(subject.head()))
        .filter(subject -> !words.is(subject.head().from(), WordKind.PREPOSITION))
        .filter(subject -> utterance || !words.is(subject.head().from(), WordKind.SUBJECT_PRONOUN));
  }

  private Optional<Stretch> antecedent(int relative, Stretch sentence) {
    int end = relative > sentence.from() && words.isComma(relative - 1) ? relative - 1 : relative;
    return phrases.headBefore(end, sentence.from());
  }

  /** "asked whether she felt", "if he says": nobody is told to have said it. */
  private boolean isAskedFor(Subject subject, Stretch sentence) {
    int before = subject.whole().from() - 1;
    return before >= sentence.from()
        && words.is(before, WordKind.SUBORDINATOR)
        && words.is(before, WordKind.THAT);
  }

  private Optional<Cue> withSubject(Stretch group, SpeechVerb verb, Group shape, Subject subject) {
    if (phrases.isCorrection(subject.head())) {
      return Optional.empty();
    }
    boolean speaker = phrases.isSpeaker(subject.head());
    boolean strong = verb.takes(Frame.QUOTE) && verb.fixed().isEmpty();
    boolean many = verb.saysOnly() && isPluralOrPronoun(subject.head());
    if (!speaker && !many && !(strong && shape.surelyFinite && !shape.nounLike)) {
      return Optional.empty();
    }
    if (shape.nounLike && !isPluralOrPronoun(subject.head()) && !shape.surelyFinite) {
      return Optional.empty();
    }
    return Optional.of(new Cue(group, Optional.of(verb), Shape.PLAIN, Optional.of(subject)));
  }

  private boolean isPluralOrPronoun(Stretch head) {
    int last = head.to() - 1;
    var term = words.term(last);
    boolean coordinated = false;
    for (int i = head.from(); i < head.to(); i++) {
      coordinated |= words.is(i, WordKind.AND);
    }
    return coordinated
        || term.is(WordKind.ROLES)
        || term.is(WordKind.BODY)
        || (term.is(WordKind.SUBJECT_PRONOUN) && (term.plural() || term.gender() == Gender.UNKNOWN))
        || (words.is(last, WordKind.LOOKS_PLURAL) && !words.isCapital(last));
  }

  /** The auxiliaries and adverbs before a verb, and what they make of it. */
  private final class Group {
    private final int word;
    private final int floor;
    private final int from;
    private boolean have;
    private boolean be;
    private boolean modal;
    private boolean auxiliary;
    private final boolean gerund;
    private final boolean progressive;
    private final boolean passive;
    private final boolean bare;
    private final boolean surelyFinite;
    private final boolean nounLike;

    Group(int word, Stretch sentence) {
      this.word = word;
      this.floor = sentence.from();
      int at = word;
      while (at > floor && belongs(at - 1)) {
        at--;
        note(words.term(at));
      }
      from = at;
      var term = words.term(word);
      gerund = term.forms().contains(Form.GERUND);
      progressive = gerund && be;
      passive = be && !gerund && term.forms().contains(Form.PARTICIPLE) && !modalOnly();
      bare = !auxiliary;
      surelyFinite = auxiliary || term.forms().contains(Form.PAST) || isThird(term);
      nounLike =
          term.is(WordKind.REPORT_NOUN)
              || term.is(WordKind.BODY)
              || term.is(WordKind.SETTING)
              || term.forms().contains(Form.BASE);
    }

    private boolean isThird(Term term) {
      return term.forms().contains(Form.THIRD);
    }

    private boolean modalOnly() {
      return modal && !be;
    }

    private void note(Term term) {
      have |= term.is(WordKind.HAVE);
      be |= term.is(WordKind.BE);
      modal |= term.is(WordKind.MODAL);
      auxiliary |= term.is(WordKind.AUXILIARY);
    }

    private boolean belongs(int at) {
      var term = words.term(at);
      if (quoted.inUtterance(at) || (words.isPossessive(at) && nounFollows())) {
        return false;
      }
      return term.is(WordKind.AUXILIARY)
          || term.is(WordKind.NEGATION)
          || (term.is(WordKind.ADVERB) && !term.is(WordKind.DAY))
          || (words.is(at, WordKind.LOOKS_ADVERB) && !words.isCapital(at) && at > floor);
    }

    private boolean nounFollows() {
      return !words.term(word).forms().contains(Form.GERUND)
          && !words.term(word).forms().contains(Form.PARTICIPLE);
    }

    /** Whether this form can be what somebody says: not "to say", "could say", "the claim". */
    boolean canSpeak(Term term) {
      int before = from - 1;
      if (modal || (before >= floor && words.is(before, WordKind.TO))) {
        return false;
      }
      boolean onlyParticiple =
          term.forms().contains(Form.PARTICIPLE)
              && !term.forms().contains(Form.PAST)
              && !term.forms().contains(Form.BASE);
      if (onlyParticiple && !have && !be) {
        return false;
      }
      if (before < floor || quoted.inUtterance(before)) {
        return true;
      }
      var prior = words.term(before);
      boolean some =
          before == floor
              && term.forms().contains(Form.PAST)
              && !prior.is(WordKind.ARTICLE)
              && !prior.is(WordKind.POSSESSIVE_PRONOUN)
              && term.verbs().stream().anyMatch(SpeechVerb::saysOnly);
      boolean determined =
          prior.is(WordKind.DETERMINER)
              && !some
              && !prior.is(WordKind.SUBJECT_PRONOUN)
              && !prior.is(WordKind.RELATIVE);
      boolean governed =
          prior.is(WordKind.PREPOSITION) && !prior.is(WordKind.SUBORDINATOR) && !gerund;
      boolean nominal =
          determined
              || governed
              || prior.is(WordKind.POSSESSIVE_PRONOUN)
              || words.isPossessive(before);
      return !nominal || auxiliary;
    }
  }
}
