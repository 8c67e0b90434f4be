package org.regesta.speech;

import org.regesta.speech.Cue.Shape;
import org.regesta.speech.SpeechVerb.Frame;
import org.regesta.speech.Stance.Act;

/** Reads from a cue, and from how the words follow it, what the speaker does with them. */
final class StanceReading {

  private final Words words;
  private final Lexicon lexicon;

  StanceReading(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  Stance of(Draft draft) {
    if (draft.cue().isEmpty()) {
      return Stance.ASSERTS;
    }
    var cue = draft.cue().get();
    var act = act(draft, cue);
    if (!isNegated(cue)) {
      return Stance.of(act);
    }
    return act == Act.ANSWERS ? Stance.of(Act.DECLINES) : Stance.of(act).negated();
  }

  private Act act(Draft draft, Cue cue) {
    if (cue.shape() == Shape.NOUN) {
      return lexicon
          .reportNoun(words.lower(cue.group().from()))
          .map(Lexicon.ReportNoun::act)
          .orElse(Act.ASSERTS);
    }
    if (cue.verb().isEmpty()) {
      return Act.ASSERTS;
    }
    var verb = cue.verb().get();
    if (draft.utterance() >= 0) {
      return inSpeakersVoice(verb);
    }
    if (keepsSilent(verb, draft)) {
      return Act.DECLINES;
    }
    boolean asksToDo =
        verb.act() == Act.ASKS
            ? verb.takes(Frame.INFINITIVE) && namesDeed(draft)
            : verb.act() == Act.ASSERTS && draft.addressee().isPresent() && beginsWithTo(draft);
    return asksToDo ? Act.REQUESTS : verb.act();
  }

  /** “We never knew,” she denied: what is quoted whole is what the speaker stands for. */
  private static Act inSpeakersVoice(SpeechVerb verb) {
    return Stance.of(verb.act()).turnsAgainst() ? Act.ASSERTS : verb.act();
  }

  /** "declined to say how many", "asked not to be named". */
  private boolean keepsSilent(SpeechVerb verb, Draft draft) {
    int first = words.at(draft.begin());
    boolean not = words.is(first, WordKind.NEGATION);
    int to = not ? first + 1 : first;
    if (!words.is(to, WordKind.TO)) {
      return false;
    }
    return not
        ? verb.act() == Act.ASKS
        : verb.act() == Act.REFUSES
            && (words.term(to + 1).isVerb() || words.is(to + 1, WordKind.BE));
  }

  /** "asked that it be closed", "asked the board to close it"; not "asked what to do". */
  private boolean namesDeed(Draft draft) {
    int first = words.at(draft.begin());
    if (words.is(first, WordKind.WH)) {
      return false;
    }
    int end = words.at(draft.spans().getFirst().end());
    boolean deed = first > 0 && words.is(first - 1, WordKind.THAT);
    for (int i = first; i < end && !deed; i++) {
      if (words.is(i, WordKind.WH) || words.is(i, WordKind.THAT)) {
        return false;
      }
      deed = words.is(i, WordKind.TO) || isFor(draft);
    }
    return deed;
  }

  private static boolean isFor(Draft draft) {
    return draft.cue().flatMap(Cue::verb).filter(verb -> !verb.fixed().isEmpty()).isPresent();
  }

  private boolean beginsWithTo(Draft draft) {
    int first = words.at(draft.begin());
    boolean not = words.is(first, WordKind.NEGATION);
    return words.is(not ? first + 1 : first, WordKind.TO);
  }

  private boolean isNegated(Cue cue) {
    for (int i = cue.group().from(); i < cue.group().to(); i++) {
      if (words.is(i, WordKind.NEGATION)) {
        return true;
      }
    }
    return false;
  }
}
