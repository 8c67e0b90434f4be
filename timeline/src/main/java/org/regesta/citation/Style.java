package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.regesta.time.Edtf;
import tools.jackson.databind.node.ObjectNode;

/** A style that people print citations in, as the CSL project describes it. */
enum Style {
  CHICAGO_NOTE("chicago-notes-bibliography", "quoted in", "cited in"),
  CHICAGO("chicago-notes-bibliography", "quoted in", "cited in"),
  APA("apa", "as quoted in", "as cited in"),
  MLA("modern-language-association", "qtd. in", "qtd. in");

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Fall", "Winter");

  private final String file;
  private final String quoted;
  private final String reported;

  Style(String file, String quoted, String reported) {
    this.file = file;
    this.quoted = quoted;
    this.reported = reported;
  }

  Form form() {
    return new Formatted(this);
  }

  /** A processor of the style; it may serve one thread at a time. */
  CSL processor(CslItems items) {
    try {
      return new CSL(items, file, "en-US");
    } catch (IOException e) {
      throw new UncheckedIOException("reading the style " + file, e);
    }
  }

  /** Whether it is a footnote and not an entry of a list. */
  boolean isNote() {
    return this == CHICAGO_NOTE;
  }

  /** Whether it sets titles in quotation marks, so that marks within are single. */
  boolean quotesTitles() {
    return this != APA;
  }

  /** "Ann Mayhew, mayor of Leeds, quoted in"; nothing where the source speaks itself. */
  String lead(Cited.Words words) {
    return words
        .by()
        .map(by -> Plain.begun(Plain.line(by)) + ", " + manner(words) + " ")
        .orElse("");
  }

  private String manner(Cited.Words words) {
    return switch (words.manner()) {
      case QUOTED, PARTLY_QUOTED, AS_WRITTEN -> quoted;
      case REPORTED, TOLD -> reported;
    };
  }

  /** "para. 4", as the style shortens it. */
  String place(Locator at) {
    boolean one = at.first() == at.last();
    var unit =
        switch (at.unit()) {
          case PARAGRAPH -> this == MLA ? (one ? "par." : "pars.") : (one ? "para." : "paras.");
          case PAGE -> one ? "p." : "pp.";
        };
    return unit + " " + at.numbers();
  }

  /**
   * The date in the words of the style, where the processor would lose some of it: a season, or
   * what the format says in words.
   *
   * @param written the date as CSL-JSON has it
   */
  Optional<String> inWords(ObjectNode written, Edtf date) {
    if (written.has("literal")) {
      return Optional.of(written.get("literal").stringValue());
    }
    var plain = CitationDate.of(date);
    return plain
        .season()
        .map(season -> SEASONS.get(season - 1))
        .map(season ->
            (written.has("circa") ? "ca. " : "")
                + (this == APA
                    ? plain.yearDigits() + ", " + season
                    : season + " " + plain.yearDigits()));
  }

  /** The style of a format. */
  static Optional<Style> of(CitationFormat format) {
    return switch (format) {
      case CHICAGO_NOTE -> Optional.of(CHICAGO_NOTE);
      case CHICAGO -> Optional.of(CHICAGO);
      case APA -> Optional.of(APA);
      case MLA -> Optional.of(MLA);
      case RIS, BIBTEX, BIBLATEX, CSL_JSON, MODS, ZOTERO_RDF, CITE_WEB, CSV, JSON_LINES ->
          Optional.empty();
    };
  }
}
