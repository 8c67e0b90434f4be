package org.regesta.citation;

import de.undercouch.citeproc.CSL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.time.Edtf;
import tools.jackson.databind.node.ObjectNode;

/** A style that people print citations in, as the CSL project describes it. */
enum Style {
  CHICAGO_NOTE("chicago-notes-bibliography", "quoted in", "MMMM d, uuuu"),
  CHICAGO("chicago-notes-bibliography", "quoted in", "MMMM d, uuuu"),
  APA("apa", "quoted in", "MMMM d, uuuu"),
  MLA("modern-language-association", "qtd. in", "d MMM uuuu");

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Fall", "Winter");

  private final String file;
  private final String quoted;
  private final DateTimeFormatter day;

  /**
   * @param quoted what leads from somebody whose words stand in quotation marks to the source
   * @param day how the style writes a day
   */
  Style(String file, String quoted, String day) {
    this.file = file;
    this.quoted = quoted;
    this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH).withZone(ZoneOffset.UTC);
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

  /**
   * Who speaks, before the source: in a note "Ann Mayhew, mayor of Leeds, quoted in"; in a list,
   * whose entries begin with the author of the source, a sentence of its own, "Ann Mayhew, mayor of
   * Leeds, is quoted in:". Nothing where the source speaks itself.
   */
  String lead(Cited.Words words) {
    return words.by().map(by -> lead(Plain.begun(Plain.line(by)), manner(words))).orElse("");
  }

  private String lead(String by, String manner) {
    if (isNote()) {
      return by + ", " + manner + " ";
    }
    return Cited.Words.subject(by) + "is " + manner + ": ";
  }

  /** Only what stands in quotation marks is called quoted. */
  private String manner(Cited.Words words) {
    return switch (words.manner()) {
      case QUOTED, PARTLY_QUOTED, AS_WRITTEN -> quoted;
      case REPORTED, TOLD -> "cited in";
    };
  }

  /** "para. 4". Only a note says where in the source: an entry of a list names all of it. */
  static String place(Locator at) {
    boolean one = at.first() == at.last();
    var unit =
        switch (at.unit()) {
          case PARAGRAPH -> one ? "para." : "paras.";
          case PAGE -> one ? "p." : "pp.";
        };
    return unit + " " + at.numbers();
  }

  /**
   * A printed citation with where its source was taken from, and when.
   *
   * @param printed that the permalink ends
   */
  String archived(String printed, CitedSource source) {
    var words = Archived.words(source, this::day, this::day);
    return switch (this) {
      case CHICAGO_NOTE -> printed.replaceFirst("\\.$", "") + ", " + words + ".";
      case CHICAGO, MLA -> printed + " " + Plain.begun(words) + ".";
      case APA -> printed + " [" + Plain.begun(words) + "]";
    };
  }

  /** Names of months of four letters stand whole, and September has four before its point. */
  private String day(Instant at) {
    var written = day.format(at);
    return this == MLA
        ? written
            .replace("Sep ", "Sept ")
            .replaceFirst("(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec) ", "$1. ")
            .replace("Jun ", "June ")
            .replace("Jul ", "July ")
        : written;
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
