package org.regesta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentencesTest {

  private final Sentences sentences = new Sentences(Language.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
  void partsAtTheEndOfASentenceOnly(String text, String expected) {
    var found = sentences.of(text, 0, text.length());

    assertThat(found)
        .extracting(sentence -> sentence.of(text))
        .isEqualTo(List.of(expected.split("\\|")));
  }

  @Test
  void endsASentenceAtABlankLine() {
    var text = "A heading\n\nThe first line\nruns on.";

    var found = sentences.of(text, 0, text.length());

    assertThat(found)
        .extracting(sentence -> sentence.of(text))
        .containsExactly("A heading", "The first line\nruns on.");
  }

  @Test
  void countsOffsetsInTheWholeText() {
    var found = sentences.of("No. One ran. Two ran.", 4, 21);

    assertThat(found).extracting(Sentence::begin).containsExactly(4, 13);
  }

  @Test
  void partsAtASpaceWhatGoesOnForPagesWithoutAnEnd() {
    var text = "the pier opened in May, ".repeat(2_000);

    var found = sentences.of(text, 0, text.length());

    assertThat(found).hasSizeGreaterThan(5);
    assertThat(found)
        .allMatch(sentence -> sentence.end() - sentence.begin() <= Sentences.LONGEST)
        .allMatch(sentence ->
            text.startsWith("the ", sentence.begin()) || text.charAt(sentence.begin() - 1) == ' ');
  }

  @Test
  void partsWhatHasNoSpaceBetweenWholeCharacters() {
    var text = "(" + "\ud83d\ude00".repeat(Sentences.LONGEST);

    var found = sentences.of(text, 0, text.length());

    assertThat(found)
        .allMatch(sentence -> !Character.isLowSurrogate(text.charAt(sentence.begin())));
    assertThat(found.getLast().end()).isEqualTo(text.length());
  }
}
