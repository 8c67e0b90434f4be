package org.regesta.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.text.Passage;

class EarlierReadingTest {

  private static final String TEXT = "The wall broke.\n\nThe sea  came in. The wall broke.";

  @Test
  void findsWordsThatStandOnce() {
    assertThat(EarlierReading.only("The sea came in", TEXT)).contains(new Passage(17, 33));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The wall broke.", "The sea came out", "", "the sea came in", "T.e sea"})
  void doesNotGuess(String quote) {
    assertThat(EarlierReading.only(quote, TEXT)).isEmpty();
  }
}
