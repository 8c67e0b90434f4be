package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A strip of white space between two columns: no word reaches into it from {@code top} to {@code
 * bottom}, and there are words on both sides. In points.
 */
record Gutter(float left, float right, float top, float bottom) {

  private static final float STEP = 2f;
  private static final float NARROWEST = 0.85f;

  /** White space between two places of a line. */
  private record Gap(float left, float right) {
    float width() {
      return right - left;
    }
  }

  float height() {
    return bottom - top;
  }

  private float middle() {
    return (left + right) / 2;
  }

  boolean isAbove(Word word) {
    return centre(word) < top;
  }

  boolean isBelow(Word word) {
    return centre(word) >= bottom;
  }

  boolean isLeft(Word word) {
    return !isAbove(word) && !isBelow(word) && word.right() <= middle();
  }

  boolean isRight(Word word) {
    return !isAbove(word) && !isBelow(word) && word.right() > middle();
  }

  private static float centre(Word word) {
    return (word.top() + word.bottom()) / 2;
  }

  static Optional<Gutter> tallest(List<Word> words, float size) {
    float top = (float) words.stream().mapToDouble(Word::top).min().orElse(0);
    float bottom = (float) words.stream().mapToDouble(Word::bottom).max().orElse(0);
    int count = (int) Math.min(2000, Math.ceil((bottom - top) / STEP));
    var bands = bands(words, top, count, size * NARROWEST);
    Optional<Gutter> best = Optional.empty();
    for (int from = 0; from < count; from++) {
      boolean begins = from == 0 || !bands.get(from - 1).equals(bands.get(from));
      float possible = (count - from) * STEP;
      if (begins && possible > best.map(Gutter::height).orElse(0f)) {
        best = longer(best, from(from, bands, words, top, size * NARROWEST));
      }
    }
    return best;
  }

  private static Optional<Gutter> longer(Optional<Gutter> a, Optional<Gutter> b) {
    return b.isPresent() && (a.isEmpty() || b.get().height() > a.get().height()) ? b : a;
  }

  /** The free places of each horizontal band of the page. */
  private static List<List<Gap>> bands(List<Word> words, float top, int count, float narrowest) {
    var inBand = new ArrayList<List<Word>>();
    for (int band = 0; band < count; band++) {
      inBand.add(new ArrayList<>());
    }
    for (var word : words) {
      int first = Math.max(0, (int) ((word.top() - top) / STEP));
      int last = Math.min(count - 1, (int) ((word.bottom() - top) / STEP));
      for (int band = first; band <= last; band++) {
        inBand.get(band).add(word);
      }
    }
    return inBand.stream().map(band -> gaps(band, narrowest)).toList();
  }

  private static List<Gap> gaps(List<Word> band, float narrowest) {
    var sorted = band.stream().sorted((a, b) -> Float.compare(a.left(), b.left())).toList();
    var gaps = new ArrayList<Gap>();
    float reached = Float.NEGATIVE_INFINITY;
    for (var word : sorted) {
      if (word.left() - reached >= narrowest) {
        gaps.add(new Gap(reached, word.left()));
      }
      reached = Math.max(reached, word.right());
    }
    gaps.add(new Gap(reached, Float.POSITIVE_INFINITY));
    return List.copyOf(gaps);
  }

  /** The tallest strip that begins in this band. */
  private static Optional<Gutter> from(
      int first, List<List<Gap>> bands, List<Word> words, float top, float narrowest) {
    Optional<Gutter> best = Optional.empty();
    var free = bands.get(first);
    for (int band = first; band < bands.size() && !free.isEmpty(); band++) {
      if (band > first && !bands.get(band).equals(bands.get(band - 1))) {
        free = common(free, bands.get(band), narrowest);
      }
      boolean ends = band + 1 == bands.size() || !bands.get(band + 1).equals(bands.get(band));
      if (ends) {
        float from = top + first * STEP;
        float to = top + (band + 1) * STEP;
        best = longer(best, between(free, words, from, to));
      }
    }
    return best;
  }

  private static List<Gap> common(List<Gap> a, List<Gap> b, float narrowest) {
    var common = new ArrayList<Gap>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      var left = Math.max(a.get(i).left(), b.get(j).left());
      var right = Math.min(a.get(i).right(), b.get(j).right());
      if (right - left >= narrowest) {
        common.add(new Gap(left, right));
      }
      if (a.get(i).right() < b.get(j).right()) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** The widest of the strips that has lines on both sides. */
  private static Optional<Gutter> between(
      List<Gap> free, List<Word> words, float top, float bottom) {
    return free.stream()
        .filter(gap -> Float.isFinite(gap.width()))
        .map(gap -> new Gutter(gap.left(), gap.right(), top, bottom))
        .filter(gutter -> gutter.lines(words, true) >= 3 && gutter.lines(words, false) >= 3)
        .max((a, b) -> Float.compare(a.right() - a.left(), b.right() - b.left()));
  }

  private long lines(List<Word> words, boolean onTheLeft) {
    return words.stream()
        .filter(word -> onTheLeft ? isLeft(word) : isRight(word))
        .map(word -> Math.round(word.baseline()))
        .distinct()
        .count();
  }
}
