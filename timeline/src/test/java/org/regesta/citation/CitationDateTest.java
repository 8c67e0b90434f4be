package org.regesta.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.regesta.time.Edtf;

/** Each format gets as much of a date as it can carry; the words say the rest. */
class CitationDateTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/citation/dates.csv", numLinesToSkip = 1)
  void writesADateAsEachFormatCarriesIt(
      String edtf,
      String words,
      @Nullable String biblatex,
      String csl,
      @Nullable String risYear,
      @Nullable String risDate,
      @Nullable String wiki) {
    var date = Edtf.parse(edtf).orElseThrow();
    var dated = Samples.whole(Samples.article(java.util.List.of(), "T", edtf));

    assertThat(DateWords.of(date)).isEqualTo(words);
    assertThat(Biblatex.date(date)).isEqualTo(Optional.ofNullable(biblatex));
    assertThat(Json.of(CslJson.date(date))).isEqualTo(csl);
    var ris = CitationFormat.RIS.write(dated);
    assertThat(value(ris, "PY  - (.*)\r\n")).isEqualTo(Optional.ofNullable(risYear));
    assertThat(value(ris, "DA  - (.*)\r\n")).isEqualTo(Optional.ofNullable(risDate));
    assertThat(value(CitationFormat.CITE_WEB.write(dated), " \\|date=([^|}]*) \\|language"))
        .isEqualTo(Optional.ofNullable(wiki));
  }

  private static Optional<String> value(String text, String pattern) {
    var found = java.util.regex.Pattern.compile(pattern).matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
