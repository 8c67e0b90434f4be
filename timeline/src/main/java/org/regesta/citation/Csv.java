package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * CSV as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
final class Csv implements Form {

  private static final List<String> HEADER =
      List.of(
          "key",
          "address",
          "kind",
          "by",
          "manner",
          "words",
          "locator",
          "when",
          "when in words",
          "genre",
          "title",
          "authors",
          "publisher",
          "published",
          "published in words",
          "language",
          "original",
          "captured",
          "collection",
          "rights",
          "source address",
          "sources",
          "stance",
          "status",
          "sureness of reading",
          "sureness of date",
          "received");

  private static final String FORMULA = "=+-@\t\r\n＝＋－＠|%";

  @Override
  public String before() {
    return line(HEADER);
  }

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var words = citation.cited().passage();
    return line(
        List.of(
            citation.key(),
            citation.address(),
            JsonLines.kind(citation.cited()),
            words.flatMap(Cited.Words::by).orElse(""),
            words.map(Cited.Words::manner).map(JsonLines::lower).orElse(""),
            words.map(Cited.Words::text).orElse(""),
            words.flatMap(Cited.Words::locator).map(Locator::words).orElse(""),
            words.flatMap(Cited.Words::when).map(Object::toString).orElse(""),
            words.flatMap(Cited.Words::when).map(DateWords::of).orElse(""),
            JsonLines.lower(source.genre()),
            source.title().orElse(""),
            source.authors().stream().map(Creator::listed).collect(Collectors.joining("; ")),
            source.publisher().orElse(""),
            source.published().map(Object::toString).orElse(""),
            source.published().map(DateWords::ofDay).orElse(""),
            source.language().orElse(""),
            source.original().orElse(""),
            source.captured().map(JsonLines::second).orElse(""),
            source.collection().orElse(""),
            source.rights().orElse(""),
            source.address(),
            Integer.toString(1 + citation.cited().others().size()),
            words.flatMap(Cited.Words::stance).map(JsonLines::stance).orElse(""),
            words.flatMap(Cited.Words::status).map(JsonLines::lower).orElse(""),
            percent(words.flatMap(it -> it.sureness().reading())),
            percent(words.flatMap(it -> it.sureness().date())),
            JsonLines.second(source.received())));
  }

  private static String percent(Optional<Integer> sureness) {
    return sureness.map(number -> number + " %").orElse("");
  }

  private static String line(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.stream().map(Csv::safe).toArray()) + "\r\n";
  }

  /** OWASP: formulas begin with these characters, also behind white space. */
  static String safe(String cell) {
    var plain = Plain.line(cell);
    int begin = 0;
    while (begin < plain.length() && Character.isSpaceChar(plain.charAt(begin))) {
      begin++;
    }
    boolean formula = begin < plain.length() && FORMULA.indexOf(plain.charAt(begin)) >= 0;
    return formula ? "'" + plain : plain;
  }
}
