package org.regesta.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void keepsAnApostropheOrHyphenInsideAWord() {
    var text = "Biden’s so-called ‘plan’, No. 3.5!";

    var tokens = Tokens.of(text, 0, text.length());

    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("Biden’s", "so-called", "‘", "plan", "’", ",", "No", ".", "3.5", "!");
  }

  @Test
  void countsOffsetsInTheWholeText() {
    var tokens = Tokens.of("one two three", 4, 13);

    assertThat(tokens).extracting(Token::begin).containsExactly(4, 8);
  }
}
