package org.regesta.text.facsimile;

import java.util.HashMap;
import java.util.Map;
import org.regesta.text.Anchor;

/**
 * Where the numbers of passages stand on a page: at the end of the last word and above it, in the
 * white between two lines, where they cover no letter; beside each other where passages end with
 * the same word.
 */
public final class NumberPlaces {

  /** Smaller numbers cannot be read, in points. */
  private static final float SMALLEST = 5;

  private static final float OF_WORDS = 0.5f;

  /** How far down the words reach no letter, of their height: above capitals. */
  private static final float WHITE = 0.04f;

  /** How wide a numeral is, of its height. */
  private static final float WIDTH = 0.62f;

  private final Map<String, Float> taken = new HashMap<>();

  /**
   * The place of a number.
   *
   * @param left its left edge, in points from the left edge of the page
   * @param line what it stands on, in points from the upper edge of the page
   * @param size of its type, in points
   * @param width of all its numerals, in points
   */
  public record Place(float left, float line, float size, float width) {}

  /** Behind words; nothing else stands there on this page from now on. */
  public Place behind(Anchor.Box words, int number) {
    float size = Math.max(SMALLEST, words.height() * OF_WORDS);
    float width = size * WIDTH * String.valueOf(number).length();
    float right = words.left() + words.width();
    var end = Math.round(right) + " " + Math.round(words.top());
    float before = taken.getOrDefault(end, 0f);
    taken.put(end, before + width + size * WIDTH / 2);
    return new Place(right + before + 0.3f, words.top() + words.height() * WHITE, size, width);
  }
}
