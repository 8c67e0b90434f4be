package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfProperties {

  @Property
  void whatIsPrintedReadsBackAsTheSameDate(@ForAll("dates") String text) {
    var edtf = Edtf.parse(text).orElseThrow();

    assertThat(edtf).hasToString(text);
    assertThat(Edtf.parse(edtf.toString())).contains(edtf);
  }

  @Property
  void theFirstDayNeverComesAfterTheLast(@ForAll("dates") String text) {
    var bounds = Edtf.parse(text).orElseThrow().bounds();

    if (bounds.earliest() != null && bounds.latest() != null) {
      assertThat(bounds.earliest()).isBeforeOrEqualTo(bounds.latest());
    }
  }

  @Property
  void aDateOverlapsItselfAndOverlapIsMutual(
      @ForAll("dates") String one, @ForAll("dates") String other) {
    var first = Edtf.parse(one).orElseThrow();
    var second = Edtf.parse(other).orElseThrow();

    assertThat(first.overlaps(first)).isTrue();
    assertThat(first.overlaps(second)).isEqualTo(second.overlaps(first));
  }

  @Property
  void anyTextIsReadOrRefusedWithAReason(@ForAll("scraps") String text) {
    switch (Edtf.read(text)) {
      case Edtf.Valid(var edtf) -> assertThat(edtf).hasToString(text);
      case Edtf.Invalid(var refused, var reason) -> assertThat(reason).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings()
        .withChars("0123456789XYEST:Z-+./?~%,[]{}u".toCharArray())
        .ofMaxLength(24);
  }

  @Provide
  Arbitrary<String> dates() {
    var day = day();
    var interval =
        Combinators.combine(calendarDay(), Arbitraries.integers().between(0, 40_000))
            .as((from, days) -> print(from) + "/" + print(from.plusDays(days)));
    var open = day.flatMap(d -> Arbitraries.of(d + "/..", "../" + d, d + "/", "/" + d));
    var set =
        day.list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(days -> String.join(",", days))
            .flatMap(inner -> Arbitraries.of("[" + inner + "]", "{" + inner + "}"));
    var moment = calendarDay().map(d -> print(d) + "T14:30:00Z");
    return Arbitraries.oneOf(List.of(day, interval, open, set, moment));
  }

  private static Arbitrary<LocalDate> calendarDay() {
    return Combinators.combine(
            Arbitraries.integers().between(-3000, 9000), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  private static Arbitrary<String> day() {
    var mark = Arbitraries.of("", "?", "~", "%");
    var whole = calendarDay().map(EdtfProperties::print);
    return Arbitraries.oneOf(
        Combinators.combine(whole, mark).as(String::concat),
        whole.map(d -> d.substring(0, d.length() - 2) + "XX"),
        whole.map(d -> d.substring(0, d.length() - 3)),
        Arbitraries.integers().between(0, 99).map(century -> "%02dXX".formatted(century)),
        Combinators.combine(
                Arbitraries.integers().between(0, 9999), Arbitraries.integers().between(21, 41))
            .as((year, part) -> "%04d-%d".formatted(year, part)),
        Arbitraries.integers().between(10_000, 90_000_000).map(year -> "Y" + year),
        Arbitraries.integers().between(1000, 9999).map(year -> year + "S2"));
  }

  private static String print(LocalDate day) {
    return EdtfDate.of(day).toString();
  }
}
