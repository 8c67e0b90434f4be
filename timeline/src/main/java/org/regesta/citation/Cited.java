package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import org.regesta.event.Event;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;
import org.regesta.time.Edtf;

/** What of a source is cited. */
public sealed interface Cited {

  /** All of it. */
  record WholeSource() implements Cited {}

  /** What somebody said, or what is told, in one passage. */
  record Statement(Words words) implements Cited {}

  /** Words of a source that somebody pointed at. */
  record Stretch(Words words) implements Cited {}

  /**
   * An entry of the timeline.
   *
   * @param also the first passage of each other source that it rests on
   */
  record Entry(Words words, List<Also> also) implements Cited {
    public Entry {
      also = List.copyOf(also);
    }
  }

  /**
   * Words of a source.
   *
   * @param by whose words or account they are, as the source names them; empty where it leaves that
   *     open or speaks itself
   * @param text as the source gives them; quotation marks of a direct statement are in
   * @param locator empty where the passage stands outside the counted parts of the source
   * @param when it was said or happened
   * @param stance of a statement: what the speaker does with the words
   * @param status of a happening: whether it is told, claimed, announced, said not to happen or
   *     denied
   * @param sureness how surely it is read so
   */
  record Words(
      Optional<String> by,
      Manner manner,
      String text,
      Optional<Locator> locator,
      Optional<Edtf> when,
      Optional<Stance> stance,
      Optional<Event.Status> status,
      Sureness sureness) {

    /** Words of which nothing is reckoned. */
    Words(
        Optional<String> by,
        Manner manner,
        String text,
        Optional<Locator> locator,
        Optional<Edtf> when,
        Optional<Stance> stance,
        Optional<Event.Status> status) {
      this(by, manner, text, locator, when, stance, status, Sureness.UNKNOWN);
    }

    private static final String UNNAMED = "Somebody not named";

    /** Somebody before a verb: who they are stands between commas. */
    static String subject(String by) {
      return by + (by.contains(", ") ? ", " : " ");
    }

    /** Whether the words stand for what the speaker says, and need no word of what they did. */
    boolean own() {
      return stance.isEmpty() || stance.get().ownsWords();
    }

    /**
     * The words, to stand alone: what somebody denied or asked is never given without saying so.
     */
    public String alone() {
      return stance
          .filter(each -> !own())
          .map(each -> subject(by.orElse(UNNAMED)) + StanceWords.of(each).past() + ": " + text)
          .orElse(text);
    }
  }

  /**
   * How surely the archive reads a source so, in percent, as its pages show it.
   *
   * @param reading whose words they are, or that it is told
   * @param date where it is placed in time
   */
  record Sureness(Optional<Integer> reading, Optional<Integer> date) {

    static final Sureness UNKNOWN = new Sureness(Optional.empty(), Optional.empty());

    /**
     * @param reading 0 to 1
     * @param date 0 to 1
     */
    static Sureness of(double reading, Optional<Double> date) {
      return new Sureness(Optional.of(percent(reading)), date.map(Sureness::percent));
    }

    private static int percent(double share) {
      return Math.toIntExact(Math.round(share * 100));
    }
  }

  /** How a source gives what is cited. */
  enum Manner {
    QUOTED,
    PARTLY_QUOTED,
    REPORTED,
    /** A happening, in the source's own voice or by the account of somebody it names. */
    TOLD,
    /** As they stand: nobody was asked whose they are. */
    AS_WRITTEN
  }

  /** Another place that says the same. */
  record Also(CitedSource source, Optional<Locator> locator) {}

  /** The words that are cited; empty where the whole source is. */
  default Optional<Words> passage() {
    return switch (this) {
      case WholeSource() -> Optional.empty();
      case Statement(var words) -> Optional.of(words);
      case Stretch(var words) -> Optional.of(words);
      case Entry(var words, var also) -> Optional.of(words);
    };
  }

  /** The other places that say the same. */
  default List<Also> others() {
    return switch (this) {
      case WholeSource() -> List.of();
      case Statement(var words) -> List.of();
      case Stretch(var words) -> List.of();
      case Entry(var words, var also) -> also;
    };
  }
}
