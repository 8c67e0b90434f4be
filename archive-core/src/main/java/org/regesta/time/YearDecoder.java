package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** placeholder */
final class YearDecoder {

  private final List<Mention> mentions;

  YearDecoder(List<Mention> mentions) {
    this.mentions = mentions;
  }

  List<@Nullable Integer> years() {
    var years = new ArrayList<@Nullable Integer>();
    for (int i = 0; i < mentions.size(); i++) {
      years.add(null);
    }
    return years;
  }
}
