package org.regesta.speech;

/**
 * What a speaker does with the words that a text gives as theirs: says them, denies them, asks for
 * what they name. Without it a denial would read as its contrary.
 *
 * @param polarity {@code NEGATED} where the text says that they did not: "did not say that"
 */
public record Stance(Act act, Polarity polarity) {

  /** Says them. */
  public static final Stance ASSERTS = new Stance(Act.ASSERTS, Polarity.PLAIN);

  /** Whether a text says that somebody did it, or that they did not. */
  public enum Polarity {
    PLAIN,
    NEGATED
  }

  /** The kinds of act, by the names that the tables of a language have. */
  public enum Act {
    ASSERTS(Side.OWN),
    /** Says something and leaves open whether others believe it: "claimed". */
    CLAIMS(Side.OWN),
    ADMITS(Side.OWN),
    /** Says something to what somebody else has asked or said. */
    ANSWERS(Side.OWN),
    PREDICTS(Side.OWN),
    PROPOSES(Side.OWN),
    PROMISES(Side.OWN),
    AGREES(Side.OWN),
    INTENDS(Side.OWN),
    HOPES(Side.OWN),
    FEARS(Side.OWN),
    BELIEVES(Side.OWN),
    FINDS(Side.OWN),
    DESCRIBES(Side.OWN),
    THREATENS(Side.OWN),
    WARNS(Side.OWN),
    ACCUSES(Side.OWN),
    CRITICISES(Side.OWN),
    PRAISES(Side.OWN),
    /** Asks whether it is so. */
    ASKS(Side.OPEN),
    /** Asks, or orders, that it be done. */
    REQUESTS(Side.OPEN),
    DOUBTS(Side.OPEN),
    DENIES(Side.AGAINST),
    REFUSES(Side.AGAINST),
    /**
     * Does not speak of it: "declined to comment", "did not respond to", "asked not to be named".
     */
    DECLINES(Side.AGAINST),
    FORBIDS(Side.AGAINST),
    /** Speaks against it: "warned against", "rejected". */
    OPPOSES(Side.AGAINST);

    private final Side side;

    Act(Side side) {
      this.side = side;
    }
  }

  private enum Side {
    OWN,
    OPEN,
    AGAINST
  }

  static Stance of(Act act) {
    return new Stance(act, Polarity.PLAIN);
  }

  Stance negated() {
    return new Stance(act, Polarity.NEGATED);
  }

  /**
   * Whether the speaker stands for the words: only then may they be given as the speaker's without
   * saying what the speaker does with them.
   */
  public boolean ownsWords() {
    return polarity == Polarity.PLAIN && act.side == Side.OWN;
  }

  /** Whether nothing was said at all. */
  public boolean saysNothing() {
    return act == Act.DECLINES;
  }

  /** Whether it is no deed beside the words: to say, to claim or to find them so. */
  public boolean onlyReports() {
    return switch (act) {
      case ASSERTS, CLAIMS, ANSWERS, BELIEVES, FINDS, DESCRIBES, DECLINES -> true;
      case ADMITS,
          PREDICTS,
          PROPOSES,
          PROMISES,
          AGREES,
          INTENDS,
          HOPES,
          FEARS,
          THREATENS,
          WARNS,
          ACCUSES,
          CRITICISES,
          PRAISES,
          ASKS,
          REQUESTS,
          DOUBTS,
          DENIES,
          REFUSES,
          FORBIDS,
          OPPOSES ->
          false;
    };
  }

  /** Whether the words are said not to be so, and by whoever the text names. */
  public boolean denies() {
    return polarity == Polarity.PLAIN && act == Act.DENIES;
  }

  /** Whether it turns the words that follow it into their contrary, or speaks against them. */
  boolean turnsAgainst() {
    return act.side == Side.AGAINST || act == Act.DOUBTS;
  }
}
