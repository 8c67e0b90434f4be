package org.regesta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "quotations.csv", numLinesToSkip = 1)
  void findsWhatStandsInMarks(String text, String expected) {
    var quotations = ArticleText.ofPlain(text).quotations();

    assertThat(quotations)
        .extracting(quotation -> quotation.passage().of(text))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
  }

  @Test
  void runsOnThroughEachParagraphThatOpensAgain() {
    var text = "She said: ‘One.\n\n‘The workers’ two.\n\n‘Three.’\n\nThen Ann’s train left.";

    var quotations = ArticleText.ofPlain(text).quotations();

    assertThat(quotations).hasSize(1);
    assertThat(quotations.getFirst().closed()).isTrue();
    assertThat(pieces(text, quotations.getFirst()))
        .containsExactly("‘One.", "‘The workers’ two.", "‘Three.’");
  }

  @Test
  void endsANeverClosedQuotationWithTheLastParagraphThatOpensAMark() {
    var text = "She said: “One.\n\n“Two.\n\nThe town has heard it before.\n\n“Three.”";

    var quotations = ArticleText.ofPlain(text).quotations();

    assertThat(pieces(text, quotations.getFirst())).containsExactly("“One.", "“Two.");
    assertThat(quotations.getFirst().closed()).isFalse();
    assertThat(pieces(text, quotations.getLast())).containsExactly("“Three.”");
  }

  @Test
  void countsTheDepthOfWhatIsQuotedInsideAQuotation() {
    var text = "‘She wrote “no” to us,’ he said.";

    var quotations = ArticleText.ofPlain(text).quotations();

    assertThat(quotations).extracting(Quotation::depth).containsExactly(0, 1);
  }

  @Test
  void isNotInterruptedByACaption() {
    var text = "“One.\n\nA picture\n\n“Two.”";
    var blocks =
        List.of(
            new Block(Block.Kind.PARAGRAPH, new Passage(0, 5)),
            new Block(Block.Kind.CAPTION, new Passage(7, 16)),
            new Block(Block.Kind.PARAGRAPH, new Passage(18, 24)));

    var quotations = Quotations.find(text, blocks);

    assertThat(pieces(text, quotations.getFirst())).containsExactly("“One.", "“Two.”");
  }

  @Test
  void readsAnEndlessParagraphOfMarksInNoTime() {
    var text = "s’ ‘a ".repeat(200_000);

    var quotations = ArticleText.ofPlain(text).quotations();

    assertThat(quotations).allMatch(quotation -> quotation.passage().end() <= text.length());
  }

  private static List<String> pieces(String text, Quotation quotation) {
    return quotation.pieces().stream().map(piece -> piece.of(text)).toList();
  }
}
