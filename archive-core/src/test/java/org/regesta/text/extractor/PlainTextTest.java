package org.regesta.text.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regesta.text.extractor.Reading.paragraphs;
import static org.regesta.text.extractor.Reading.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.text.Anchor;
import org.regesta.text.Block;
import org.regesta.text.Found;
import org.regesta.text.Passage;

class PlainTextTest {

  @Test
  void takesTheFirstLineAsTitleWhereItStandsAlone() {
    var text =
        "Harbour reopens after the storm\n\nThe harbour reopened on Monday.\n\nShips came in.\n";

    var read = read(text, "harbour.txt");

    assertThat(read.metadata().title())
        .contains(new Found<>("Harbour reopens after the storm", "line 1"));
    assertThat(paragraphs(read.article()))
        .containsExactly("The harbour reopened on Monday.", "Ships came in.");
  }

  @Test
  void notesWhatDoesNotLookLikeText() {
    var noise = "The p\u0001\u0002\u0003er\u0004 op\u0005\u0006en\u0007s in\u000eM\u000f\u0010y.";

    assertThat(read(noise, "noise.txt").notes()).contains("does not look like text");
    assertThat(read("The pier opens in May.", "pier.txt").notes())
        .doesNotContain("does not look like text");
  }

  @Test
  void notesANameThatSaysSomethingElseThanText() {
    assertThat(read("The pier opens in May.", "pier.warc.gz").notes())
        .contains("its name ends in .gz, its bytes are read as text");
    assertThat(read("The pier opens in May.", "pier.txt").notes())
        .noneMatch(note -> note.contains("its name"));
  }

  @Test
  void leavesASentenceInTheText() {
    var read = read("The harbour reopened.\n\nShips came in.\n", "harbour.txt");

    assertThat(read.metadata().title()).isEmpty();
    assertThat(paragraphs(read.article())).first().isEqualTo("The harbour reopened.");
  }

  @Test
  void dropsTheCountersUnderAHeadlineAndKeepsTheCaption() {
    var text =
        "Harbour reopens\n\n0\n12\nA crane in the harbour, seen from the bridge\n\nIt reopened.\n";

    var read = read(text, "harbour.txt");

    assertThat(paragraphs(read.article()))
        .containsExactly("A crane in the harbour, seen from the bridge", "It reopened.");
    assertThat(read.article().blocks().getFirst().kind()).isEqualTo(Block.Kind.CAPTION);
  }

  @Test
  void joinsLinesThatWereBrokenAtAWidth() {
    var text =
        """
        The harbour master said on Monday that the northern basin would stay
        closed until the wreck of the ferry had been raised, which may take
        four weeks.

        Nobody was hurt.
        """;

    var read = read(text, "harbour.txt");

    assertThat(paragraphs(read.article()).getFirst())
        .startsWith("The harbour master")
        .contains("would stay closed until")
        .endsWith("four weeks.");
  }

  @Test
  void keepsTheLinesOfAListApart() {
    var read = read("Bring:\n- bread\n- salt\n\nNothing else.\n", "list.txt");

    assertThat(paragraphs(read.article()))
        .containsExactly("Bring:", "- bread", "- salt", "Nothing else.");
  }

  @Test
  void anchorsCountInTheLinesOfTheFile() {
    var lines = "Harbour reopens\r\n\r\n  The harbour reopened.\r\n\r\nShips came in.\r\n";

    var read = read(lines, "harbour.txt");
    int at = read.article().text().indexOf("reopened");

    assertThat(read.anchors().of(new Passage(at, at + 8)))
        .containsExactly(new Anchor.InText(3, 14, 22));
  }

  @Test
  void saysThatRelativeDatesStayOpenWhereNothingTellsTheDay() {
    var read = read("Harbour reopens\n\nIt reopened on Monday.\n", "harbour.txt");

    assertThat(read.notes()).contains("no publication date: relative dates stay open");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/org/regesta/text/datelines.csv", numLinesToSkip = 1)
  void takesTheDayOfPublicationFromADateline(String opening, @Nullable String day) {
    var text = "Slug-Harbour\n\n" + opening + "\n\nNobody was hurt.\n";

    var read = read(text, "harbour.txt");

    assertThat(read.metadata().published())
        .isEqualTo(Optional.ofNullable(day).map(d -> new Found<>(d, "dateline")));
  }
}
