package org.regesta.text.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.text.html.DateClaim.About;

/** Days in addresses: of the page itself, and of the picture that stands for it. */
final class AddressDates {

  private static final Pattern DAY =
      Pattern.compile(
          "[/_=-]((?:19|20)\\d{2})([/_-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern MONTH =
      Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-](0?[1-9]|1[0-2])(?=[/_-])");
  private static final List<String> PICTURES = List.of("og:image", "twitter:image");

  private AddressDates() {}

  static List<DateClaim> of(Page page) {
    var claims = new ArrayList<DateClaim>();
    in(page.ownAddress())
        .ifPresent(day ->
            claims.add(
                new DateClaim(
                    About.PUBLISHED, day.toString(), "address", DateWeights.of("address"))));
    PICTURES.stream()
        .flatMap(name -> page.meta().getOrDefault(name, List.of()).stream())
        .flatMap(address -> in(address).stream())
        .findFirst()
        .ifPresent(day ->
            claims.add(
                new DateClaim(
                    About.PUBLISHED,
                    day.toString(),
                    "address of its picture",
                    DateWeights.of("image address"))));
    return claims;
  }

  /** Year and month, where the address has these. */
  static Optional<YearMonth> month(Page page) {
    var found = MONTH.matcher(page.ownAddress());
    return found.find()
        ? Optional.of(
            YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }

  private static Optional<LocalDate> in(String address) {
    var found = DAY.matcher(address);
    while (found.find()) {
      var day = day(found);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher found) {
    boolean glued = found.group(2).isEmpty();
    var month = found.group(3);
    var day = found.group(4);
    return glued && (month.length() < 2 || day.length() < 2)
        ? Optional.empty()
        : day(found.group(1) + two(month) + two(day));
  }

  private static String two(String figures) {
    return figures.length() < 2 ? "0" + figures : figures;
  }

  /** Of eight figures. */
  static Optional<LocalDate> day(String figures) {
    try {
      return Optional.of(LocalDate.parse(figures, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
