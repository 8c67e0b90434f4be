package org.regesta.timeline;

import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;

/**
 * Why a source's passage is placed where it is.
 *
 * @param edtf where this source places it
 * @param words the words that date it, as the source gives them: "March 30 last year"
 * @param passage where those words stand in the text
 * @param countedFrom what they were counted from; empty where the wording says it all
 * @param rule the rule that placed them
 * @param link how the date belongs to the words: "in the same sentence"
 * @param readings EDTF of every reading, the preferred one first
 * @param confidence 0 to 1
 */
public record WhyDate(
    String edtf,
    Bounds bounds,
    String words,
    Optional<Passage> passage,
    Optional<CountedFrom> countedFrom,
    String rule,
    String link,
    List<String> readings,
    double confidence) {

  public WhyDate {
    readings = List.copyOf(readings);
  }

  /** The place on the line that this source gives. */
  Entry.When when() {
    return new Entry.When(edtf, bounds, words, rule, confidence);
  }

  /**
   * What a wording was counted from.
   *
   * @param words the date of publication (EDTF), or the words of the other expression
   */
  public record CountedFrom(Origin origin, String words) {}

  /** What kind of thing a wording was counted from. */
  public enum Origin {
    /** The day of publication. */
    PUBLICATION,
    /** Another expression of the same text. */
    EXPRESSION
  }
}
