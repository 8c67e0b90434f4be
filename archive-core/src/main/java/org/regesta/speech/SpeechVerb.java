package org.regesta.speech;

import java.util.List;
import java.util.Set;
import org.regesta.speech.Stance.Act;

/**
 * A verb that says that something is said, thought or asked for.
 *
 * @param base the infinitive
 * @param fixed words that follow the verb and belong to it: "point out", "call on"
 * @param frames what may follow
 * @param act what the speaker does with the words, as far as the verb tells
 */
record SpeechVerb(String base, List<String> fixed, Set<Frame> frames, Act act) {

  /** What may follow. */
  enum Frame {
    /** That, whether, if, how. */
    CLAUSE,
    /** A clause without "that". */
    ZERO,
    /** A quotation. */
    QUOTE,
    /** A noun phrase or -ing form that says what. */
    OBJECT,
    /** To whom, before the rest. */
    ADDRESSEE,
    /** Somebody to do something: the words begin right behind the verb. */
    INFINITIVE
  }

  /** The shape of a verb in a sentence. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  SpeechVerb {
    fixed = List.copyOf(fixed);
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** A verb that is always followed by what is said, as "say" is. */
  boolean saysOnly() {
    return takes(Frame.ZERO)
        && takes(Frame.QUOTE)
        && !takes(Frame.OBJECT)
        && !takes(Frame.ADDRESSEE);
  }

  /** Whether words can be given by it whole, as by "say". */
  boolean reports() {
    return takes(Frame.QUOTE) || takes(Frame.ZERO);
  }
}
