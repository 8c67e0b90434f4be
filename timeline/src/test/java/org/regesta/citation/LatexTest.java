package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LatexTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/citation/latex.csv", numLinesToSkip = 1)
  void printsTheTextAsItStandsInTheSource(String text, String biblatex, String bibtex) {
    assertThat(Latex.unicode(text)).isEqualTo(biblatex);
    assertThat(Latex.commands(text)).isEqualTo(bibtex);
  }
}
