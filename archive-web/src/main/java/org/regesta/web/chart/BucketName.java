package org.regesta.web.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.BucketWords;
import org.regesta.web.DateLabel;

/** How people call a bucket. */
final class BucketName {

  private BucketName() {}

  /** In full: "March 2022", "week of 28 March 2022", "1920s", "60s BC", "1st century BC". */
  static String full(LocalDate begin, Bucket bucket) {
    return switch (bucket) {
      case MILLENNIUM, CENTURY, DECADE -> BucketWords.of(begin, bucket);
      case WEEK -> "week of " + words(begin, Bucket.DAY);
      case YEAR, QUARTER, MONTH, DAY -> words(begin, bucket);
    };
  }

  private static String words(LocalDate begin, Bucket bucket) {
    return DateLabel.of(new Stretch(begin, last(begin, bucket)).edtf()).words();
  }

  /** On the axis, where the year stands beside the first month of it. */
  static String brief(LocalDate begin, Bucket bucket) {
    return switch (bucket) {
      case MILLENNIUM, CENTURY, DECADE, YEAR -> year(begin);
      case QUARTER, MONTH ->
          month(begin.getMonth()) + (begin.getMonthValue() == 1 ? " " + year(begin) : "");
      case WEEK, DAY -> begin.getDayOfMonth() + " " + month(begin.getMonth());
    };
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static LocalDate last(LocalDate begin, Bucket bucket) {
    return bucket.next(begin).minusDays(1);
  }

  private static String year(LocalDate day) {
    return day.getYear() > 0 ? Integer.toString(day.getYear()) : (1 - day.getYear()) + " BC";
  }
}
