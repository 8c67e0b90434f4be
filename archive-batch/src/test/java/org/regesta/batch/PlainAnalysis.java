package org.regesta.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.event.Event;
import org.regesta.speech.Stance;
import org.regesta.speech.Statement;
import org.regesta.speech.Wording;
import org.regesta.text.Extraction;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/**
 * Stands in for the language rules: years are dates, each text is one statement, and two words
 * break it in the two ways that rules can break.
 */
final class PlainAnalysis implements Analysis {

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  @Override
  public Dates dates(Extraction.Read read) {
    var text = read.article().text();
    if (text.contains("BREAK")) {
      throw new IllegalArgumentException("broken rule");
    }
    if (text.contains("DEEP")) {
      throw new StackOverflowError();
    }
    var years = YEAR.matcher(text).results().toList();
    return new Dates(
        years.stream()
            .map(year ->
                new Timex(
                    new Passage(year.start(), year.end()),
                    Timex.Type.DATE,
                    year.group(),
                    Optional.empty(),
                    Optional.of(year.group()),
                    bounds(year.group()),
                    new Timex.Nothing(),
                    "year",
                    1))
            .toList(),
        years.stream()
            .map(year ->
                new Dating(
                    new Passage(year.start(), year.end()),
                    List.of(0),
                    Optional.of(year.group()),
                    bounds(year.group()),
                    List.of(year.group()),
                    "year",
                    Optional.empty(),
                    1))
            .toList());
  }

  private static Bounds bounds(String year) {
    int number = Integer.parseInt(year);
    return new Bounds(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
  }

  @Override
  public List<Statement> statements(Extraction.Read read, Dates dates) {
    var whole = new Passage(0, read.article().text().length());
    return List.of(
        new Statement(
            List.of(whole),
            Wording.INDIRECT,
            Stance.ASSERTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            "stands in"));
  }

  @Override
  public List<Event> events(Extraction.Read read, Dates dates, List<Statement> statements) {
    return List.of();
  }
}
