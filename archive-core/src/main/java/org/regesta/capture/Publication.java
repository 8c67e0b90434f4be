package org.regesta.capture;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which days of publication can be: nothing was published after we received it. */
public final class Publication {

  /** Which days are possible, in words for whoever wrote another. */
  public static final String POSSIBLE_DAYS = "a day of publication is not yet to come";

  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?(?:T.*)?");

  /** The day begins earlier in the east, and clocks may differ. */
  private static final Duration LEEWAY = Duration.ofDays(1);

  private Publication() {}

  /**
   * Whether even the first day that a date means is yet to come.
   *
   * @param date EDTF; of an interval its beginning counts
   * @param now the moment at which somebody says that date
   */
  public static boolean isYetToCome(String date, Instant now) {
    var first = date.split("/", 2)[0].replaceAll("[?~%]", "");
    if (first.startsWith("Y")) {
      return !first.startsWith("Y-");
    }
    var parts = DATE.matcher(first);
    if (!parts.matches()) {
      return false; // an open beginning, or a year before 0
    }
    var last = LocalDate.ofInstant(now.plus(LEEWAY), ZoneOffset.UTC);
    return earliest(parts.group(1), part(parts.group(2)), part(parts.group(3))).isAfter(last);
  }

  /** A season and a part that is not known begin with their year or month. */
  private static LocalDate earliest(String year, int month, int day) {
    int earliestYear = Integer.parseInt(year.replace('X', '0'));
    try {
      return LocalDate.of(earliestYear, month, day);
    } catch (DateTimeException noDay) {
      return LocalDate.of(earliestYear, 1, 1);
    }
  }

  private static int part(@Nullable String digits) {
    return digits == null ? 1 : Math.max(1, Integer.parseInt(digits.replace('X', '0')));
  }
}
