package org.regesta.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceWordsTest {

  @Test
  void hasWordsForEveryStanceThatMeanNoOther() {
    assertThat(StanceWords.all())
        .hasSize(2 * Stance.Act.values().length)
        .allSatisfy(stance ->
            assertThat(StanceWords.stance(StanceWords.of(stance).present())).contains(stance));
  }

  @ParameterizedTest
  @CsvSource({
    "denies, DENIES, PLAIN",
    "Says, ASSERTS, PLAIN",
    "does-not-say, ASSERTS, NEGATED",
    "speaks-against, OPPOSES, PLAIN",
  })
  void readsTheWordsHoweverTheyAreJoined(String words, Stance.Act act, Stance.Polarity polarity) {
    assertThat(StanceWords.stance(words)).contains(new Stance(act, polarity));
  }

  @Test
  void readsNothingElse() {
    assertThat(StanceWords.stance("mumbles")).isEmpty();
  }
}
