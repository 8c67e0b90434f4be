package org.regesta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * No word of English stands in the code that reads sentences. {@code time} is not looked at here:
 * the names of its semantic forms are the words of every day ("year", "of"); {@code
 * InventedLanguageTest} shows that it knows none either.
 */
class NoWordsInCodeTest {

  /** Names of kinds in the tables, or of what is found, that are words of English too. */
  private static final Set<String> NAMES =
      Set.of(
          "letter",
          "number",
          "object",
          "article",
          "compares",
          "past",
          "both",
          "state",
          "denied",
          "speech");

  /** What Regesta itself says to people, not what it reads. */
  private static final Set<String> SPOKEN = Set.of("StanceWords.java", "StatusWords.java");

  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//.*$)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ENDING =
      Pattern.compile("(?:ends|starts)With\\(\"[^\"]*\\p{L}[^\"]*\"");

  private final Set<String> english =
      Stream.of(
              cells("speech-words", 0, 1),
              cells("speech-pronouns", 0, 1),
              cells("speech-verbs", 0, 5),
              cells("event-words", 1, 2))
          .flatMap(cells -> cells)
          .filter(word -> word.length() > 1)
          .collect(Collectors.toUnmodifiableSet());

  private static Stream<String> cells(String table, int first, int end) {
    return Language.ENGLISH.table(table).stream()
        .flatMap(row -> row.subList(first, end).stream())
        .flatMap(cell -> Stream.of(cell.split(" ")));
  }

  @Test
  void standsInWhatReadsSentences() throws IOException {
    var code = Path.of(System.getProperty("regesta.root", "none"), "archive-core/src/main/java");
    Assumptions.assumeTrue(Files.isDirectory(code), "the sources are not at hand");
    for (var part : List.of("language", "speech", "event", "reading")) {
      try (var files = Files.list(code.resolve("org/regesta").resolve(part))) {
        for (var file : files.filter(NoWordsInCodeTest::reads).toList()) {
          assertThat(words(Files.readString(file))).as(file.toString()).isEmpty();
        }
      }
    }
  }

  private static boolean reads(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".java") && !SPOKEN.contains(name);
  }

  @Test
  void findsAWordOrAnEndingThatIsComparedWith() {
    assertThat(words("if (form.equals(\"of\")) { /* \"by\" */ }")).containsExactly("of");
    assertThat(words("form.endsWith(\"s\")")).containsExactly("endsWith(\"s\"");
    assertThat(words("language.table(\"event-verbs\")")).isEmpty();
  }

  private List<String> words(String source) {
    var code = COMMENT.matcher(source).replaceAll("");
    var literals =
        LITERAL
            .matcher(code)
            .results()
            .map(found -> found.group(1).strip().toLowerCase(Locale.ROOT))
            .filter(literal -> english.contains(literal) && !NAMES.contains(literal));
    var endings = ENDING.matcher(code).results().map(found -> found.group());
    return Stream.concat(literals, endings).toList();
  }
}
