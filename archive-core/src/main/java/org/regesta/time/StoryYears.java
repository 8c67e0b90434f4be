package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years that the whole of a narrative gives to months and days that have none. */
final class StoryYears {

  private final List<@Nullable Integer> years;

  private StoryYears(List<@Nullable Integer> years) {
    this.years = years;
  }

  static StoryYears of(
      List<Wording> wordings, TimeContext context, Telling telling) {
    var published = context.published().orElse(null);
    var years = new ArrayList<@Nullable Integer>();
    if (telling.genre() == Standpoint.Genre.NARRATIVE) {
      years.addAll(new YearDecoder(YearStep.of(wordings), published, telling.costs()).years());
    }
    return new StoryYears(years);
  }

  /** The year of the mention with this number; null where the text does not give it one. */
  @Nullable Integer of(int number) {
    return number < years.size() ? years.get(number) : null;
  }
}
