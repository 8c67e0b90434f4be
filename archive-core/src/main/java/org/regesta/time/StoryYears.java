package org.regesta.time;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The years that the whole of a narrative gives to months and days that have none.
 *
 * @param passed the numbers of the expressions whose years are named in passing
 */
record StoryYears(List<@Nullable Integer> years, BitSet passed) {

  static StoryYears of(List<Wording> wordings, TimeContext context, Telling telling) {
    return switch (telling.genre()) {
      case NEWS -> new StoryYears(List.of(), new BitSet());
      case NARRATIVE ->
          new YearDecoder(YearStep.of(wordings), context.published().orElse(null), telling.costs())
              .years();
    };
  }

  /** The year of the mention with this number; null where the text does not give it one. */
  @Nullable Integer of(int number) {
    return number < years.size() ? years.get(number) : null;
  }

  /** Whether the story does not come to the year that the mention with this number names. */
  boolean passesOver(int number) {
    return passed.get(number);
  }
}
