package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists are printed in haste, and come out as the citation processor prints each by itself. */
class FormattedTest {

  private static final int RECORDS = 504;

  @ParameterizedTest
  @EnumSource(Style.class)
  void printsWhatTheProcessorPrintsByItself(Style style) {
    var formatted = new Formatted(style);

    for (var citation : Varied.citations(RECORDS)) {
      assertThat(formatted.parts(citation))
          .as(citation.toString())
          .isEqualTo(PlainPrint.of(citation, style));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CitationFormat.class,
      names = {"CHICAGO_NOTE", "CHICAGO", "APA", "MLA"})
  void printsEachOfALongListAsIfItStoodAlone(CitationFormat format) throws IOException {
    var citations = new ArrayList<>(Varied.citations(RECORDS));
    citations.addAll(citations.reversed());

    var list = written(format, citations);

    var style = Style.of(format).orElseThrow();
    var alone = citations.stream().map(new Formatted(style)::of).toList();
    assertThat(list).isEqualTo(String.join("\n", alone));
  }

  private static String written(CitationFormat format, List<Citation> citations)
      throws IOException {
    var out = new StringBuilder();
    var writer = format.begin(out);
    for (var citation : citations) {
      writer.add(citation);
    }
    assertThat(writer.written()).isEqualTo(citations.size());
    writer.end();
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource(CitationFormat.class)
  void endsWhereNobodyTakesTheWords(CitationFormat format) {
    var full = new Full();

    assertThatThrownBy(
            () -> {
              var writer = format.begin(full);
              for (var citation : Varied.citations(RECORDS)) {
                writer.add(citation);
              }
              writer.end();
            })
        .isInstanceOf(IOException.class)
        .hasMessage("No space left");
  }

  /** A disk with room for the beginning of a list. */
  private static final class Full implements Appendable {

    private int left = 2_000;

    @Override
    public Appendable append(CharSequence letters) throws IOException {
      left -= letters.length();
      if (left < 0) {
        throw new IOException("No space left");
      }
      return this;
    }

    @Override
    public Appendable append(CharSequence letters, int from, int to) throws IOException {
      return append(letters.subSequence(from, to));
    }

    @Override
    public Appendable append(char letter) throws IOException {
      return append(Character.toString(letter));
    }
  }
}
