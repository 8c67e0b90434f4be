package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.home.TestDatabase;

/**
 * Every command in the guides does what a reader of the guide expects: it works, and it answers.
 */
@ExtendWith(ReadingRoom.Extension.class)
class GuideTest {

  private static final Path ROOT = Path.of(System.getProperty("regesta.root"));
  private static final Path GUIDES = ROOT.resolve("docs").resolve("guide");
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir private static Path folder;
  private static final TestDatabase DATABASE = TestDatabase.create();

  @AfterAll
  static void putTheDatabaseAway() {
    DATABASE.close();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyCommandOfAGuideWorks(Path guide) throws IOException {
    var lines = commands(guide).filter(line -> line.startsWith("./regesta ")).toList();

    assertThat(lines).hasSizeGreaterThan(guide.endsWith("api.md") ? -1 : 4);
    for (var line : lines) {
      var words = ending(words(line.substring("./regesta ".length())));
      var run = run(words);
      assertThat(run.exit()).as(line + "\n" + run.err()).isIn(endings(words.getFirst()));
      assertThat(answer(words, run)).as(line).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyAddressOfAGuideAnswers(Path guide, ReadingRoom room) throws Exception {
    var lines = commands(guide).filter(line -> line.startsWith("curl ")).toList();

    assertThat(lines).hasSizeGreaterThan(guide.endsWith("api.md") ? 20 : -1);
    for (var line : lines) {
      assertThat(asked(words(line), room)).as(line).isEqualTo(200);
    }
  }

  @Test
  void everyLinkOfTheFrontPagesLeadsSomewhere() throws IOException {
    var link = Pattern.compile("\\]\\(([^)#:]+)\\)|src=\"([^\":]+)\"");
    var pages =
        Stream.concat(Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md").map(ROOT::resolve), guides())
            .toList();

    for (var page : pages) {
      var links = link.matcher(Files.readString(page)).results().toList();
      for (var found : links) {
        var target = found.group(1) == null ? found.group(2) : found.group(1);
        assertThat(page.resolveSibling(target)).as("link of %s", page).exists();
      }
    }
  }

  @Test
  void everyPictureIsToldInWordsToo() throws IOException {
    var picture = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    var pictures = picture.matcher(Files.readString(ROOT.resolve("README.md"))).results().toList();

    assertThat(pictures).hasSizeGreaterThan(5);
    assertThat(pictures)
        .allSatisfy(found -> assertThat(found.group(1)).as(found.group(2)).hasSizeGreaterThan(30));
  }

  static Stream<Path> guides() {
    return Stream.concat(
        Stream.of("archivist.md", "historian.md", "librarian.md", "api.md").map(GUIDES::resolve),
        Stream.of(ROOT.resolve("README.md")));
  }

  /** A command that serves does not end by itself: it only explains itself here. */
  private static List<String> ending(List<String> words) {
    return List.of("demo", "serve").contains(words.getFirst())
        ? List.of(words.getFirst(), "--help")
        : words;
  }

  private static Stream<String> commands(Path guide) throws IOException {
    return BLOCK
        .matcher(Files.readString(guide))
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(GuideTest::asTyped)
        .filter(line -> !line.isBlank());
  }

  /** Without its remark, with what may be left out, and with samples where it says what to name. */
  private static String asTyped(String line) {
    return line.replaceFirst("\\s+#.*$", "")
        .replaceAll("[\\[\\]]", "")
        .replace("FOLDER-OR-FILE…", "samples/northport")
        .replaceFirst("\\bFILE\\b", "samples/northport/parish-letter-2008-11.txt")
        .replaceFirst("\\bNAME\\b", "northport");
  }

  private static List<String> words(String line) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(
          Stream.of(1, 2, 3)
              .map(matcher::group)
              .filter(word -> word != null)
              .findFirst()
              .orElseThrow());
    }
    return words;
  }

  private static CommandRun run(List<String> words) {
    var placed =
        words.stream()
            .map(word -> word.startsWith("samples/") ? ROOT.resolve(word).toString() : word)
            .toArray(String[]::new);
    int out = words.indexOf("--out") + 1;
    if (out > 0) {
      placed[out] = folder.resolve(words.get(out)).toString();
    }
    return CommandRun.of(CommandRun.on(folder.resolve("home"), CommandRun.url(DATABASE), placed));
  }

  /** An import of the samples ends with refusals: one of them is damaged, one is empty. */
  private static List<Integer> endings(String command) {
    return Map.of("import", List.of(0, 1)).getOrDefault(command, List.of(0));
  }

  private static String answer(List<String> words, CommandRun run) throws IOException {
    int out = words.indexOf("--out") + 1;
    return out > 0 ? Files.readString(folder.resolve(words.get(out))) : run.out();
  }

  /** What an address answers to a line that begins with {@code curl}. */
  private static int asked(List<String> words, ReadingRoom room) throws Exception {
    var path = words.getLast().replaceFirst("^http://127.0.0.1:8740", "");
    for (var name : List.of("ENTRY", "CAPTURE", "PERSON")) {
      path = path.contains(name) ? path.replace(name, room.somethingNamed(name)) : path;
    }
    var request = HttpRequest.newBuilder(URI.create(room.at(path).toString()));
    int header = words.indexOf("-H") + 1;
    if (header > 0) {
      var parts = words.get(header).split(": ", 2);
      request.header(parts[0], parts[1]);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
