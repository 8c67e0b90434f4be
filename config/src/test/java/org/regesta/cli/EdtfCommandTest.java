package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EdtfCommandTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1984~       | 1984~: valid, level 1; about 1984; earliest 1 January 1984, latest 31 December 1984
          -0099/0000  | -0099/0000: valid, level 1; 100 BC to 1 BC; earliest 1 January 100 BC, latest 31 December 1 BC
          ../1939     | ../1939: valid, level 1; 1939 or earlier; earliest open, latest 31 December 1939
          {1861,1864} | {1861,1864}: valid, level 2; 1861 and 1864; earliest 1 January 1861, latest 31 December 1864
          """)
  void saysADateInWordsOnOneLine(String string, String line) {
    int code = run("edtf", string);

    assertThat(out.toString().strip()).isEqualTo(line);
    assertThat(code).isZero();
  }

  @Test
  void saysWhyAStringIsNoDateAndEndsWithARefusal() {
    int code = run("edtf", "1984", "1984-13\u001b[2J");

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString().lines().skip(1).findFirst().orElseThrow())
        .startsWith("1984-13\uFFFD[2J: not valid: ")
        .hasSizeGreaterThan("1984-13\uFFFD[2J: not valid: ".length());
    assertThat(code).isEqualTo(1);
  }

  @Test
  void speaksJson() {
    int code = run("edtf", "--json", "2022-24", "soon");

    var answers = JSON.readTree(out.toString());
    assertThat(code).isEqualTo(1);
    assertThat(answers.get(0).get("words").asString()).isEqualTo("winter 2022");
    assertThat(answers.get(0).get("max").asString()).isEqualTo("2023-02-28");
    assertThat(answers.get(1).get("valid").asBoolean()).isFalse();
    assertThat(answers.get(1).get("reason").asString()).isNotBlank();
  }

  @Test
  void answersEveryLineThatCanBeUsedAndNamesTheOthers() throws IOException {
    var in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"edtf":"1940/.."}

            {"date":"1940"}
            1940
            {"edtf":"no date"}
            """);
    var to = folder.resolve("out.jsonl");

    int code = run("edtf", "--jsonl", in.toString(), "--out", to.toString());

    assertThat(code).isEqualTo(1);
    assertThat(Files.readAllLines(to))
        .containsExactly(
            "{\"edtf\":\"1940/..\",\"valid\":true,\"level\":1,\"min\":\"1940-01-01\",\"max\":null}",
            "{\"edtf\":\"no date\",\"valid\":false,\"level\":null,\"min\":null,\"max\":null}");
    assertThat(err.toString()).contains("line 3: ", "line 4: ", "2 read, 2 refused");
  }

  @Test
  void writesLinesToTheStandardOutputWhereNoFileIsNamed() throws IOException {
    var in = Files.writeString(folder.resolve("in.jsonl"), "{\"edtf\":\"1940\"}");

    int code = run("edtf", "--jsonl", in.toString());

    assertThat(code).isZero();
    assertThat(out.toString()).startsWith("{\"edtf\":\"1940\",\"valid\":true").endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edtf                       | Name dates
          edtf --jsn                 | Unknown option
          edtf 1940 --jsonl x        | Name dates
          edtf 1940 --out x          | --jsonl
          edtf --jsonl no/such.jsonl | No such file
          """)
  void callsWhatItCannotDoWrongUse(String line, String message) {
    int code = run(line.split(" "));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void answersTheCasesOfTheStandardRight() throws IOException {
    var cases = cases();
    var in = folder.resolve("cases.jsonl");
    Files.write(
        in,
        cases.stream()
            .map(one -> JSON.createObjectNode().put("edtf", one.get("edtf").asString()).toString())
            .toList());
    var to = folder.resolve("out.jsonl");

    int code = run("edtf", "--jsonl", in.toString(), "--out", to.toString());

    assertThat(code).isZero();
    var answers = Files.readAllLines(to).stream().map(JSON::readTree).toList();
    assertThat(answers).hasSameSizeAs(cases);
    var wrong = new ArrayList<String>();
    for (int i = 0; i < cases.size(); i++) {
      if (!agree(cases.get(i), answers.get(i))) {
        wrong.add(cases.get(i) + " but " + answers.get(i));
      }
    }
    assertThat(cases.size()).isGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  private static boolean agree(JsonNode wanted, JsonNode answer) {
    boolean valid = wanted.get("valid").asBoolean();
    return answer.get("edtf").equals(wanted.get("edtf"))
        && answer.get("valid").asBoolean() == valid
        && (!valid || answer.get("level").equals(wanted.get("level")))
        && (!wanted.has("min")
            || (answer.get("min").equals(wanted.get("min"))
                && answer.get("max").equals(wanted.get("max"))));
  }

  /** The undisputed ones. */
  private static List<JsonNode> cases() throws IOException {
    var shared = System.getProperty("regesta.shared", "");
    var file = Path.of(shared, "tools", "temporal", "edtf-cases.json");
    assumeTrue(
        !shared.isEmpty() && Files.isRegularFile(file),
        "no EDTF cases: the property regesta.shared names no folder that has them");
    return JSON.readTree(Files.readString(file))
        .get("cases")
        .valueStream()
        .filter(one -> !one.path("disputed").asBoolean(false))
        .toList();
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
