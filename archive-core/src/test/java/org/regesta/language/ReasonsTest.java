package org.regesta.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  private final Reasons reasons = new Reasons(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "dated in its clause | The date stands in the same clause.",
        "named as the subject, cue 'denied' | The name is the subject of “denied”.",
        "'He' is the person named before, cue 'told' | “He” is the person named before, the subject of “told”.",
        "named as the subject, cue 'wouldn't say' | The name is the subject of “wouldn't say”.",
        "named as the subject, cue 'paid $1' | The name is the subject of “paid $1”.",
        "a reason that no table knows | a reason that no table knows"
      })
  void saysAReasonInASentence(String reason, String sentence) {
    assertThat(reasons.inWords(reason)).isEqualTo(sentence);
  }

  @Test
  void tellsTheReasonOfADateFromThatOfTheReading() {
    var both = "dated in its clause; in the source's own voice";

    assertThat(reasons.ofDate(both)).isEqualTo("The date stands in the same clause.");
    assertThat(reasons.ofReading(both)).isEqualTo("The source tells it in its own voice.");
  }
}
