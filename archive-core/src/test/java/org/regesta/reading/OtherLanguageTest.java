package org.regesta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.TimeContext;

class OtherLanguageTest {

  private static final ArticleText TEXT =
      ArticleText.ofPlain("Der Rat tagte am 3. Mai 2022. Und „wir warten“, sagte Anna Moor.");

  @Test
  void readsNothingByTheRulesOfAnotherLanguage() {
    var reading = new ArticleReader().read(TEXT, context(Language.forTag("gsw-CH")));

    assertThat(reading.dates().datings()).isEmpty();
    assertThat(reading.statements()).isEmpty();
    assertThat(reading.events()).isEmpty();
  }

  @Test
  void takesEnglishWhereNothingTells() {
    assertThat(Language.forTag("")).isEqualTo(Language.ENGLISH);
    assertThat(Language.forTag("und")).isEqualTo(Language.ENGLISH);
    assertThat(Language.forTag("en-GB").hasTables()).isTrue();
  }

  private static TimeContext context(Language language) {
    return new TimeContext(
        Optional.of(LocalDate.of(2022, 5, 4)), language, Optional.<Locale>empty());
  }
}
