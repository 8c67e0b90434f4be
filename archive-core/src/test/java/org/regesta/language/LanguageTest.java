package org.regesta.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

  /** Has one table only, in the test resources. */
  private final Language small = new Language("qab");

  @Test
  void readsTheRowsOfATableWithoutItsComments() {
    assertThat(small.table("time-words")).containsExactly(List.of("MONTH", "3", "velmar"));
  }

  @Test
  void takesAMissingTableForOneWithoutRows() {
    assertThat(small.hasTables()).isTrue();
    assertThat(small.table("speech-verbs")).isEmpty();
    assertThat(small.table("bylines")).isEmpty();
    assertThat(new Language("qac").table("speech-verbs")).isEmpty();
  }

  @Test
  void refusesATableThatNoLanguageHas() {
    assertThatThrownBy(() -> small.table("speach-verbs"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speach-verbs");
  }

  @Test
  void readsTheWordsOfOneKind() {
    assertThat(Language.UNDETERMINED.words("page-numbers", "of")).contains("of", "von");
  }
}
