package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

class PresenceTest {

  @ParameterizedTest(name = "{0} in {1}: {2} here, {3} maybe, {4} of them beyond")
  @CsvSource(
      delimiter = ';',
      value = {
        "1859-03-04;          1859;      1; 0; 0",
        "1859;                1859;      1; 0; 0",
        "185X;                1859;      0; 1; 0",
        "../2008-10-16;       1859;      0; 1; 1",
        "../1859-06;          1859;      0; 1; 0",
        "1821/..;             1859;      0; 1; 1",
        "1859-06/..;          1859;      0; 1; 0",
        "1821/..;             ../1859;   0; 1; 0",
        "../2008;             1859/..;   0; 1; 0",
        "1870/..;             1859/..;   1; 0; 0",
        "../1850;             ../1859;   1; 0; 0",
        "[1859-02,1859-03];   1859;      1; 0; 0",
        "[1859-02,1860-03];   1859;      0; 1; 0",
        "[1857-02,1859-03];   1859;      0; 1; 0",
        "1860;                1859;      0; 0; 0",
        "../1850;             1859;      0; 0; 0",
        "1859;                ../..;     1; 0; 0",
      })
  void tellsWhatLiesInAPeriodFromWhatMayLieThere(
      String edtf, String period, long here, long maybe, long beyond) {
    var presence = Presence.of(List.of(span(edtf, 1)), days(period));

    assertThat(presence).isEqualTo(new Presence(here, maybe, beyond));
  }

  @Test
  void countsEntriesAndNotSpans() {
    var presence =
        Presence.of(List.of(span("1859", 3), span("../2008", 16), span("1900", 9)), days("1859"));

    assertThat(presence).isEqualTo(new Presence(3, 16, 16));
    assertThat(presence.all()).isEqualTo(19);
  }

  private static Density.Span span(String edtf, long entries) {
    return new Density.Span(Readings.stretches(edtf, days(edtf)), entries);
  }

  private static Bounds days(String edtf) {
    return Arrays.stream(edtf.split("/")).allMatch(".."::equals)
        ? Bounds.OPEN
        : Edtf.parse(edtf).orElseThrow().bounds();
  }
}
