package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;

class EdtfTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "edtf.csv", numLinesToSkip = 1)
  void readsLevelAndDays(String text, int level, String earliest, String latest) {
    var edtf = Edtf.parse(text).orElseThrow();

    assertThat(edtf.level()).isEqualTo(level);
    assertThat(String.valueOf(edtf.bounds().earliest())).isEqualTo(earliest);
    assertThat(String.valueOf(edtf.bounds().latest())).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "not-edtf.csv", numLinesToSkip = 1)
  void saysWhyATextIsNone(String text) {
    var reading = Edtf.read(text);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Edtf.Invalid.class, invalid -> assertThat(invalid.reason()).isNotBlank());
  }

  @Test
  void aGapInASetStaysAGap() {
    var meetings = Edtf.parse("{1904-05-03,1904-05-05}").orElseThrow();
    var between = Edtf.parse("1904-05-04").orElseThrow();

    assertThat(meetings.overlaps(between)).isFalse();
    assertThat(meetings.overlaps(Edtf.parse("1904-05").orElseThrow())).isTrue();
  }

  @Test
  void agreesWithTheCasesThatNobodyDisputes() throws IOException {
    var shared = System.getProperty("regesta.shared", "");
    var cases = Path.of(shared, "tools", "temporal", "edtf-cases.json");
    assumeTrue(!shared.isEmpty() && Files.exists(cases), "no shared folder with EDTF cases");

    var all = JsonMapper.builder().build().readTree(Files.readString(cases)).path("cases");

    assertThat(all)
        .filteredOn(one -> !one.path("disputed").asBoolean(false))
        .allSatisfy(one -> {
          var edtf = Edtf.parse(one.path("edtf").asString());
          assertThat(edtf.isPresent()).as(one.toString()).isEqualTo(one.path("valid").asBoolean());
          edtf.ifPresent(
              e -> assertThat(e.level()).as(one.toString()).isEqualTo(one.path("level").asInt()));
        });
  }
}
