package org.regesta.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.regesta.time.Bounds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day, month or year as people write it on the command line: "2022", "2022-03", "2022-03-30" (ISO
 * 8601).
 *
 * @param bounds its first and last day
 */
record Days(Bounds bounds) {

  private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
  private static final Pattern MONTH = Pattern.compile("-?\\d{4}-\\d\\d");

  static final class Reader implements ITypeConverter<Days> {
    @Override
    public Days convert(String written) {
      try {
        return of(written);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + written + "' is no day (2022-03-30), month (2022-03) or year (2022)");
      }
    }
  }

  static Days of(String written) {
    if (YEAR.matcher(written).matches()) {
      int year = Integer.parseInt(written);
      return new Days(new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    if (MONTH.matcher(written).matches()) {
      var month = YearMonth.parse(written);
      return new Days(new Bounds(month.atDay(1), month.atEndOfMonth()));
    }
    return new Days(Bounds.day(LocalDate.parse(written)));
  }
}
