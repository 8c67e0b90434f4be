package org.regesta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.regesta.citation.DateWords;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;
import org.regesta.timeline.BucketWords;
import org.regesta.timeline.Density;

/**
 * How many hits fall where, a line for each stretch of time that has some.
 *
 * @param total dated or not
 */
record DensityLines(Density density, long total) {

  private static final int BAR = 30;

  List<String> lines() {
    double most = density.bars().stream().mapToDouble(Density.Bar::share).max().orElse(1);
    var lines = new ArrayList<String>();
    density.bars().forEach(bar -> lines.add(line(bar, most)));
    lines.add(
        "%s: %,d dated, %,d without a date"
            .formatted(
                Plural.of(total, "hit", "hits"), total - density.undated(), density.undated()));
    return lines;
  }

  private String line(Density.Bar bar, double most) {
    return String.format(
        Locale.ROOT,
        "%-18s %7.1f  %-" + BAR + "s  %,d certain, %,d possible",
        name(bar.begin()),
        bar.share(),
        "█".repeat((int) Math.round(bar.share() / most * BAR)),
        bar.certain(),
        bar.possible());
  }

  /** "2010s", "2018", "Q2 2018", "May 2018"; a week by its Monday. */
  private String name(LocalDate begin) {
    return switch (density.bucket()) {
      case MILLENNIUM, CENTURY, DECADE -> BucketWords.of(begin, density.bucket());
      case YEAR -> year(begin);
      case QUARTER -> "Q" + (begin.getMonthValue() + 2) / 3 + " " + year(begin);
      case MONTH -> words(begin).substring(words(begin).indexOf(' ') + 1);
      case WEEK, DAY -> words(begin);
    };
  }

  private static String year(LocalDate begin) {
    return words(begin.withDayOfYear(1)).substring("1 January ".length());
  }

  private static String words(LocalDate day) {
    return DateWords.of(new Edtf.Day(EdtfDate.of(day)));
  }
}
