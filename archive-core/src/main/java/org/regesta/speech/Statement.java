package org.regesta.speech;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.regesta.text.Passage;

/**
 * Words that a text attributes to somebody.
 *
 * @param spans the words, one for each paragraph or part of a split quotation; quotation marks of a
 *     direct statement are in
 * @param stance what the speaker does with the words; those of older rules, which did not tell, are
 *     taken for said until they are read again
 * @param speaker empty where the text leaves it open ("it was announced", "someone said")
 * @param pointing the words that point to the speaker where it is open whom they mean: "he",
 *     "someone"; empty where there is a speaker, and where no words point to one
 * @param cue the words that say so: "has said", "according to"
 * @param addressee to whom, as the text words it
 * @param saidOn EDTF of the day it was said, where the text tells
 * @param confidence of the attribution, 0 to 1
 * @param reason of the attribution, in words for a historian: "subject of 'said' in the same
 *     sentence"
 */
public record Statement(
    List<Passage> spans,
    Wording wording,
    Stance stance,
    Optional<Speaker> speaker,
    Optional<Passage> pointing,
    Optional<Passage> cue,
    Optional<String> addressee,
    Optional<SaidOn> saidOn,
    double confidence,
    String reason) {

  public Statement {
    spans = List.copyOf(spans);
    stance = Objects.requireNonNullElse(stance, Stance.ASSERTS);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a statement without words");
    }
    if (speaker.isPresent() && pointing.isPresent()) {
      throw new IllegalArgumentException("an open speaker who is known: " + speaker.get());
    }
  }

  /** From the first word to the last. */
  public Passage passage() {
    return spans.getFirst().hull(spans.getLast());
  }

  /** The words, as they are shown and cited. */
  public String words(String text) {
    return SpokenWords.of(spans, text);
  }

  /**
   * When it was said.
   *
   * @param edtf the day or period
   * @param dating index into the datings of the text
   * @param reason why that dating: "in the same sentence", "the remarks of the sentence before"
   */
  public record SaidOn(String edtf, int dating, String reason) {}
}
