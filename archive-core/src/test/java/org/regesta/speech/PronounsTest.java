package org.regesta.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.Dates;

class PronounsTest {

  private final StatementFinder finder = new StatementFinder(Language.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "pronouns.csv", numLinesToSkip = 1)
  void heIsTheOneOfHisOwnParagraphAndNeverWhoeverWroteTheText(
      String text, @Nullable String author, @Nullable String speaker) {
    var article = ArticleText.ofPlain(text.replace("¶", "\n\n"));
    var authors = author == null ? List.<String>of() : List.of(author);

    var found = finder.find(article, new Dates(List.of(), List.of()), authors);

    assertThat(found.getLast().speaker().map(Speaker::name))
        .isEqualTo(Optional.ofNullable(speaker));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "datelines.csv", numLinesToSkip = 1)
  void nobodySaysTheLineThatTellsWhereAReportWasWritten(String text, String words) {
    var found = finder.find(ArticleText.ofPlain(text), new Dates(List.of(), List.of()));

    assertThat(found).extracting(each -> each.words(text)).containsExactly(words);
  }
}
