package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.language.Language;
import org.regesta.reading.ArticleReader;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.time.TimeContext;

/** What is told as happening in the captures that come with Regesta. */
class SampleHappeningsTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("regesta.root"), "samples", "northport");

  @Test
  void haveQuotationMarksThatPair() throws IOException {
    var happenings = happenings();

    assertThat(happenings).hasSizeGreaterThan(100);
    assertThat(happenings)
        .allSatisfy(words -> {
          assertThat(count(words, '“')).isEqualTo(count(words, '”'));
          assertThat(count(words, '"') % 2).isZero();
        });
  }

  @Test
  void areNeverThatSomebodyNotNamedSaidSomething() throws IOException {
    assertThat(happenings())
        .noneMatch(words -> words.matches("(?s)(the police|he|she) said,? .{0,30}"));
  }

  private static List<String> happenings() throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.list(SAMPLES)) {
      files
          .filter(file -> file.toString().matches(".*\\.(html|txt|pdf)"))
          .sorted()
          .forEach(file -> found.addAll(happenings(file)));
    }
    return found;
  }

  private static List<String> happenings(Path file) {
    try {
      var name = file.getFileName().toString();
      var request =
          new TextExtractor.Request(
              Content.of(Files.readAllBytes(file)), name, null, null, null, Declared.NOTHING);
      if (!(new DirectExtractor().extract(request) instanceof Extraction.Read read)) {
        return List.of();
      }
      var published =
          read.metadata().published().map(Found::value).flatMap(SampleHappeningsTest::day);
      var context = new TimeContext(published, Language.ENGLISH, Optional.<Locale>empty());
      var text = read.article();
      return new ArticleReader()
          .read(text, context).events().stream()
              .map(event -> event.passage().of(text.text()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<LocalDate> day(String edtf) {
    return edtf.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
        ? Optional.of(LocalDate.parse(edtf.substring(0, 10)))
        : Optional.empty();
  }

  private static long count(String words, char mark) {
    return words.chars().filter(each -> each == mark).count();
  }
}
