package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** BibTeX as its standard styles of 1988 read it. */
final class Bibtex implements Form {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var entry =
        new BibEntry(
            source.newspaper().isPresent() ? "article" : "misc", citation.key(), Latex::commands);
    entry.authors(source.authors()).title(source);
    source
        .newspaper()
        .ifPresentOrElse(
            name -> entry.text("journal", name),
            () -> entry.text("howpublished", source.publisher()));
    source.published().map(CitationDate::of).ifPresent(date -> date(entry, date));
    entry.verbatim("url", citation.address());
    entry.text("language", source.language());
    source.captured().ifPresent(at -> entry.verbatim("urldate", CitationDate.of(at).iso()));
    if (source.authors().isEmpty()) {
      entry.text("key", source.publisher().orElse(source.titleOrName()).toLowerCase(Locale.ROOT));
    }
    return entry.text("note", String.join(" ", notes(citation))).toString();
  }

  private static void date(BibEntry entry, CitationDate date) {
    if (date.isAd()) {
      entry.verbatim("year", date.yearDigits());
      date.month().ifPresent(month -> entry.macro("month", MONTHS.get(month - 1)));
      date.day().ifPresent(day -> entry.verbatim("day", day.toString()));
    }
  }

  private static List<String> notes(Citation citation) {
    var notes = new ArrayList<String>(Notes.onWords(citation));
    var source = citation.source();
    source
        .published()
        .map(CitationDate::of)
        .filter(date -> !date.exact() || date.season().isPresent() || !date.isAd())
        .ifPresent(date -> notes.add("Published " + date.words() + "."));
    notes.add(Notes.onCapture(source));
    return notes;
  }
}
