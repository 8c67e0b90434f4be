package org.regesta.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String STORY =
      """
      The ferry to Northholm sank on 3 April 2019 after its engine failed.

      “We had warned the owners,” harbour master Ida Brandt said on Friday.
      """;

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Ferry sinks off Northholm</title>
      <meta property="article:published_time" content="2019-04-06T08:00:00Z"></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Ferry sinks off Northholm</h1>
      <p>The ferry to Northholm sank on 3 April 2019 after its engine failed in the strait.</p>
      <p>Divers reached the wreck two days later and found the engine room flooded to the roof.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void givesAnObjectWithTheWordsAndAllThatWasFound() throws IOException {
    var file = write("story.txt", STORY);

    int code = run(file.toString(), "--published", "2019-04-06", "--json");

    assertThat(code).isZero();
    var object = JSON.readTree(out.toString());
    assertThat(object.propertyNames())
        .containsExactly("id", "metadata", "text", "timexes", "datings", "statements", "events");
    assertThat(object.get("id").asString()).isEqualTo("story.txt");
    assertThat(object.at("/metadata/published").asString()).isEqualTo("2019-04-06");
    assertThat(object.get("text").asString()).startsWith("The ferry to Northholm sank");
  }

  @Test
  void givesTheSameForAFileAndForItsTextInALine() throws IOException {
    var file = write("story.txt", STORY.strip());
    run(file.toString(), "--published", "2019-04-06", "--json");
    var one = JSON.readTree(out.toString());

    var lines = lines("{\"id\":\"a\",\"text\":%s,\"dct\":\"2019-04-06\"}".formatted(quoted(one)));

    assertThat(lines.getFirst().get("timexes")).isEqualTo(one.get("timexes"));
    assertThat(lines.getFirst().get("statements")).isEqualTo(one.get("statements"));
    assertThat(lines.getFirst().get("events")).isEqualTo(one.get("events"));
  }

  private static String quoted(JsonNode file) {
    return file.get("text").toString();
  }

  @Test
  void readsTheSidecarBesideAFileAndLetsAnOptionOutweighIt() throws IOException {
    var file = write("story.txt", STORY);
    write("story.txt.json", "{\"published\":\"2018-01-01\",\"publisher\":\"Strait Courier\"}");

    run(file.toString(), "--published", "2019-04-06", "--json");

    var metadata = JSON.readTree(out.toString()).get("metadata");
    assertThat(metadata.get("published").asString()).isEqualTo("2019-04-06");
    assertThat(metadata.get("site").asString()).isEqualTo("Strait Courier");
  }

  @Test
  void showsColumnsWithTheEvidenceWhereNoJsonIsAskedFor() throws IOException {
    var file = write("page.html", PAGE);

    int code = run(file.toString());

    assertThat(code).isZero();
    assertThat(out.toString())
        .startsWith("page.html")
        .contains("title      Ferry sinks off Northholm")
        .containsPattern("published  2019-04-06.*\\(.+\\)")
        .containsPattern("(?m)^Dates: \\d+$")
        .containsPattern("(?m)^Statements: \\d+$")
        .containsPattern("(?m)^Events: \\d+$");
  }

  @Test
  void writesOneLineAFileAndEndsWithRefusalsWhereOneWasEmpty() throws IOException {
    var story = write("story.txt", STORY);
    var empty = write("empty.txt", "");
    var to = folder.resolve("out.jsonl");

    int code = run(story.toString(), empty.toString(), "--jsonl-out", to.toString());

    assertThat(code).isEqualTo(1);
    var lines = Files.readAllLines(to).stream().map(JSON::readTree).toList();
    assertThat(lines)
        .extracting(line -> line.get("id").asString())
        .containsExactly("story.txt", "empty.txt");
    assertThat(lines.getLast().get("refused").asString()).contains("empty");
    assertThat(err.toString()).contains("empty.txt: refused").contains("1 read, 1 refused");
  }

  @Test
  void keepsTheOrderOfManyTexts() throws IOException {
    var input =
        IntStream.range(0, 500)
            .mapToObj(i ->
                "{\"id\":\"%d\",\"text\":\"%s\"}".formatted(i, "Snow fell. ".repeat(1 + i % 50)))
            .toArray(String[]::new);

    var lines = lines(input);

    assertThat(lines)
        .extracting(line -> line.get("id").asString())
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
  }

  @Test
  void writesTheDatesOfALongTextBetweenThoseOfShortOnes() throws IOException {
    write(
        "in.jsonl",
        """
        {"id":"a","text":"It rained on 3 May 2019."}
        {"id":"b","text":"%s"}

        {"id":"c","text":"half a sign \\ud83d, and 4 May 2019"}
        """
            .formatted("It rained on 3 May 2019. ".repeat(20_000)));

    int code = run("--jsonl", in(), "--out", to(), "--only", "dates");

    assertThat(code).isZero();
    assertThat(read()).extracting(line -> line.get("id").asString()).containsExactly("a", "b", "c");
    assertThat(read()).extracting(line -> line.get("timexes").size()).containsExactly(1, 20_000, 1);
    assertThat(read().get(1).at("/datings/19999/timexes/0").asInt()).isEqualTo(19_999);
    assertThat(read().get(2).at("/datings/0/edtf").asString()).isEqualTo("2019-05-04");
  }

  @Test
  void namesABadLineAndGoesOn() throws IOException {
    var code =
        runLines(
            "{\"id\":\"a\",\"text\":\"It rained on 3 May 2019.\"}",
            "{\"id\":\"b\"}",
            "no json",
            "",
            "{\"id\":\"c\",\"text\":\"x\",\"dct\":\"soon\"}",
            "{\"id\":\"d\",\"text\":\"It rained.\",\"date\":\"2019-05-03\"}");

    assertThat(code).isEqualTo(1);
    assertThat(read()).extracting(line -> line.get("id").asString()).containsExactly("a", "d");
    assertThat(err.toString())
        .contains("line 2: no field 'text'")
        .contains("line 3: not JSON")
        .contains("line 5: not a day: 'soon'")
        .contains("2 read, 3 refused");
  }

  @Test
  void givesOnlyThePartThatIsAskedFor() throws IOException {
    write("in.jsonl", "{\"id\":\"a\",\"text\":\"It rained on 3 May 2019.\"}");

    run("--jsonl", in(), "--out", to(), "--only", "dates");

    assertThat(read().getFirst().propertyNames())
        .containsExactly("id", "text", "timexes", "datings");
  }

  @Test
  void extractsPagesBesideTheListAndRefusesOnesThatAreNotThere() throws IOException {
    write("page.html", PAGE);
    write(
        "in.jsonl",
        """
        {"id":"p","file":"page.html","url":"https://courier.example/ferry"}
        {"id":"q","file":"missing.html"}
        """);

    int code = run("--html-jsonl", in(), "--out", to());

    assertThat(code).isEqualTo(1);
    var page = read().getFirst();
    assertThat(page.propertyNames())
        .containsExactly(
            "id", "text", "title", "authors", "date", "modified", "site", "lang", "url");
    assertThat(page.get("date").asString()).isEqualTo("2019-04-06");
    assertThat(page.get("text").asString()).contains("Divers reached the wreck");
    assertThat(read().getLast().get("text").asString()).isEmpty();
    assertThat(read().getLast().get("refused").asString()).startsWith("no such file");
  }

  @Test
  void refusesWrongUseBeforeItReadsAnything() throws IOException {
    var story = write("story.txt", STORY).toString();

    var codes =
        Stream.of(
                new String[] {},
                new String[] {folder.resolve("missing.txt").toString()},
                new String[] {folder.toString()},
                new String[] {story, "--captured", "yesterday"},
                new String[] {story, "--published", "2023-02-31"},
                new String[] {story, "--jsonl-out", folder.resolve("no/such/folder").toString()},
                new String[] {"--jsonl", story},
                new String[] {"--jsonl", story, "--html-jsonl", story, "--out", to()})
            .map(this::run)
            .toList();

    assertThat(codes).containsOnly(2);
    assertThat(err.toString()).contains("No such file").contains("A folder").contains("--captured");
  }

  private Path write(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  private String in() {
    return folder.resolve("in.jsonl").toString();
  }

  private String to() {
    return folder.resolve("out.jsonl").toString();
  }

  private List<JsonNode> lines(String... input) throws IOException {
    runLines(input);
    return read();
  }

  private int runLines(String... input) throws IOException {
    write("in.jsonl", String.join("\n", input));
    return run("--jsonl", in(), "--out", to());
  }

  private List<JsonNode> read() throws IOException {
    var lines = new ArrayList<JsonNode>();
    Files.readAllLines(Path.of(to())).forEach(line -> lines.add(JSON.readTree(line)));
    return lines;
  }

  private int run(String... arguments) {
    return new CommandLine(new InspectCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
