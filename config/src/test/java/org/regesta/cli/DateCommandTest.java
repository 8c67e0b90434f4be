package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DateCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                 | lines of the answer
          Thursday night          | TIMEX3        TIME 2023-06-22TNI
          Thursday night          | EDTF          2023-06-22 (22 June 2023)
          Thursday night          | counted from  the day of publication, 23 June 2023
          February or March 2022  | EDTF          [2022-02,2022-03] (February or March 2022)
          February or March 2022  | days          earliest 1 February 2022, latest 31 March 2022
          3/4/2022                | or            2022-03-04 (4 March 2022)
          30 February 2021        | no place      there is no day 30 in month 2 of 2021
          1 May 2020. A day later | counted from  “1 May 2020”
          since 1940              | days          earliest 1 January 1940, latest 23 June 2023
          before 1940             | days          earliest open, latest 31 December 1939
          """)
  void tellsWhereAWordingIsPlacedAndWhy(String words, String line) {
    int code = run("date", words, "--published", "2023-06-23");

    assertThat(out.toString().lines().map(String::strip)).contains(line);
    assertThat(out.toString()).contains("rule", "sure");
    assertThat(code).isZero();
  }

  @Test
  void leavesOpenWhatCountsFromADayThatNobodyNames() {
    int code = run("date", "last Tuesday");

    assertThat(out.toString()).contains("no place").doesNotContain("EDTF");
    assertThat(code).isZero();
  }

  @Test
  void readsNumbersAsThePublishersCountryDoes() {
    run("date", "3/4/2022", "--locale", "en-US", "--json");

    var dating = JsonMapper.shared().readTree(out.toString()).at("/datings/0");
    assertThat(dating.get("edtf").asString()).isEqualTo("2022-03-04");
    assertThat(dating.get("inWords").asString()).isEqualTo("4 March 2022");
    assertThat(dating.at("/expressions/0/type").asString()).isEqualTo("DATE");
    assertThat(dating.at("/expressions/0/anchor").asString()).isEqualTo("none");
  }

  @Test
  void findsEveryDateOfTheWords() {
    run("date", "on 3 April 2019", "and again in late 2021", "--json");

    var datings = JsonMapper.shared().readTree(out.toString()).get("datings");
    assertThat(datings.valueStream().map(dating -> dating.get("text").asString()))
        .containsExactly("3 April 2019", "late 2021");
  }

  @Test
  void saysThatWordsNameNoDate() {
    int code = run("date", "the second minister");

    assertThat(out.toString()).contains("“the second minister” names no date");
    assertThat(code).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "date May --published 2023, is no day",
    "date May --published soon, is no day",
    "date May --lang xx, no tables",
    "date May --locale 12, no locale",
    "date, WORDS"
  })
  void callsWhatItCannotDoWrongUse(String line, String message) {
    int code = run(line.split(" "));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  private int run(String... words) {
    return CommandLineFrame.of(
            (_, _) -> {
              throw new AssertionError("needs no archive");
            },
            (_, _) -> {
              throw new AssertionError("needs no archive");
            })
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }
}
