package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.text.Block;
import org.regesta.text.Outline;
import org.regesta.text.Passage;
import org.regesta.text.SourceMetadata;

class PlacesTest {

  private static final SourceMetadata NOTHING =
      new SourceMetadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final List<Block> BLOCKS =
      List.of(
          new Block(Block.Kind.STANDFIRST, new Passage(0, 10)),
          new Block(Block.Kind.PARAGRAPH, new Passage(12, 20)),
          new Block(Block.Kind.SUBHEADING, new Passage(22, 30)),
          new Block(Block.Kind.QUOTE, new Passage(32, 40)),
          new Block(Block.Kind.CAPTION, new Passage(42, 50)),
          new Block(Block.Kind.PARAGRAPH, new Passage(52, 60)));

  @ParameterizedTest
  @CsvSource({
    "12,20,paragraph 1",
    "15,18,paragraph 1",
    "33,35,paragraph 2",
    "33,55,paragraphs 2–3",
    "43,45,",
    "0,5,"
  })
  void countsTheParagraphsOfTheRunningText(int from, int to, String locator) {
    var outline = new Outline("text/html", NOTHING, BLOCKS, List.of());

    assertThat(Places.of(outline).of(new Passage(from, to)).map(Locator::words))
        .isEqualTo(Optional.ofNullable(locator));
  }

  @ParameterizedTest
  @CsvSource({"0,5,page 1", "30,35,page 3", "15,35,pages 1–3", "20,25,page 3"})
  void namesThePageOfAFileThatHasPages(int from, int to, String locator) {
    var pages = List.of(new Outline.Page(1, 0), new Outline.Page(3, 20));
    var outline = new Outline("application/pdf", NOTHING, BLOCKS, pages);

    assertThat(Places.of(outline).of(new Passage(from, to)).map(Locator::words)).contains(locator);
  }
}
