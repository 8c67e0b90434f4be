package org.regesta.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void marksThePassageAndNothingElse() {
    var parts = MarkedText.of("the pier is closed", 4, 8).parts();

    assertThat(parts)
        .containsExactly(
            new MarkedText.Part("the ", false),
            new MarkedText.Part("pier", true),
            new MarkedText.Part(" is closed", false));
  }

  @Test
  void marksNothingWhereThePassageLiesOutsideTheText() {
    assertThat(MarkedText.of("short", 3, 9).parts())
        .containsExactly(new MarkedText.Part("short", false));
    assertThat(MarkedText.of("short", -1, -1).parts())
        .containsExactly(new MarkedText.Part("short", false));
  }
}
