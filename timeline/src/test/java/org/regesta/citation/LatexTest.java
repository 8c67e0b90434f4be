package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/citation/latex.csv", numLinesToSkip = 1)
  void printsTheTextAsItStandsInTheSource(String text, String biblatex, String bibtex) {
    assertThat(Latex.unicode(text)).isEqualTo(biblatex);
    assertThat(Latex.commands(text)).isEqualTo(bibtex);
  }

  /** BibTeX counts an escaped brace; a reader that knows no name of it may lose the sign alone. */
  @ParameterizedTest
  @CsvSource({
    "a lone { here,a lone \\textbraceleft{} here",
    "a lone } here,a lone \\textbraceright{} here",
    "}turned{,\\textbraceright{}turned\\textbraceleft{}",
    "{a} and },\\textbraceleft{}a\\textbraceright{} and \\textbraceright{}"
  })
  void namesABraceWithoutItsPartner(String text, String latex) {
    assertThat(Latex.unicode(text)).isEqualTo(latex);
    assertThat(Latex.commands(text)).isEqualTo(latex);
  }
}
