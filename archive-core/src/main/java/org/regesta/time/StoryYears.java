package org.regesta.time;

import java.time.LocalDate;
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
      List<Wording> wordings, Standpoint.Genre genre, @Nullable LocalDate published) {
    var mentions = wordings.stream().flatMap(w -> w.members().stream()).toList();
    var years = new ArrayList<@Nullable Integer>();
    if (genre == Standpoint.Genre.NARRATIVE) {
      years.addAll(new YearDecoder(mentions, published).years());
    }
    return new StoryYears(years);
  }

  /** The year of the mention with this number; null where the text does not give it one. */
  @Nullable Integer of(int number) {
    return number < years.size() ? years.get(number) : null;
  }
}
