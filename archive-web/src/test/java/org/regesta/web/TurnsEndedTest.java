package org.regesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class TurnsEndedTest {

  @ParameterizedTest
  @CsvSource({
    "the pier, the pier",
    "\u202Ereip eht, reip eht",
    "\u202Bthe pier, \u202Bthe pier\u202C",
    "a\u2067b\u202Bc, a\u2067b\u202Bc\u202C\u2069",
    "a\u2069\u202E.b, a.b",
    "\u2068a\u2069 b, \u2068a\u2069 b",
    "\u2067a\u202C b, \u2067a b\u2069"
  })
  void endsWhatATextBeginsAndNothingElse(String text, String ended) {
    assertThat(Turns.ended(text)).isEqualTo(ended);
  }

  @Test
  void endsItInEveryTextAndAttributeOfAPage() {
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(new StringTemplateResolver());
    engine.addDialect(new TurnsEnded());

    var page =
        engine.process(
            "<p th:title=\"${words}\"><b th:text=\"${words}\">x</b> of us</p>",
            new Context(Locale.ROOT, Map.of("words", "a\u202B<b>\u202E")));

    assertThat(page)
        .isEqualTo("<p title=\"a\u202B&lt;b&gt;\u202C\"><b>a\u202B&lt;b&gt;\u202C</b> of us</p>");
  }
}
