package org.regesta.citation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format that citations are written in. All are UTF-8. */
public enum CitationFormat {
  /** For EndNote, Zotero, Mendeley and most others. */
  RIS("ris", "RIS", "application/x-research-info-systems", "ris"),
  /** For classic BibTeX: accents as LaTeX commands. */
  BIBTEX("bib", "BibTeX", "application/x-bibtex", "bib"),
  /** For biblatex and biber: dates as EDTF. */
  BIBLATEX("biblatex", "BibLaTeX", "application/x-biblatex", "bib"),
  /** For citeproc, pandoc and Zotero. */
  CSL_JSON("csljson", "CSL-JSON", "application/vnd.citationstyles.csl+json", "json"),
  /** For library catalogues: MODS 3.7 of the Library of Congress. */
  MODS("mods", "MODS", "application/mods+xml", "xml"),
  /** What Zotero takes with every field. */
  ZOTERO_RDF("rdf", "Zotero RDF", "application/rdf+xml", "rdf"),
  /** A template for Wikipedia. */
  CITE_WEB("wiki", "Wikipedia {{cite web}}", "text/x-wiki", "txt"),
  /** For spreadsheets (RFC 4180). */
  CSV("csv", "CSV", "text/csv", "csv"),
  /** For programs: all that is known, one object a line. */
  JSON_LINES("jsonl", "JSON Lines", "application/jsonl", "jsonl"),
  /** A footnote of The Chicago Manual of Style. */
  CHICAGO_NOTE("chicago-note", "Chicago note", "text/x-bibliography", "txt"),
  /** A bibliography entry of The Chicago Manual of Style. */
  CHICAGO("chicago", "Chicago bibliography", "text/x-bibliography", "txt"),
  /** A reference of the American Psychological Association. */
  APA("apa", "APA", "text/x-bibliography", "txt"),
  /** An entry of the works cited of the Modern Language Association. */
  MLA("mla", "MLA", "text/x-bibliography", "txt");

  private final String id;
  private final String label;
  private final String mediaType;
  private final String extension;

  CitationFormat(String id, String label, String mediaType, String extension) {
    this.id = id;
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Its name on the command line, and the suffix of an address: "ris". */
  public String id() {
    return id;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Its media type; that of the formatted styles is the same for all. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file in it, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether it is a text for people to read and to print. */
  public boolean isFormatted() {
    return mediaType.equals("text/x-bibliography");
  }

  /** The format of this name, in whatever case. */
  public static Optional<CitationFormat> named(String id) {
    var lower = id.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.id.equals(lower)).findFirst();
  }

  /** The names of all, in their order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(CitationFormat::id).toList();
  }

  /** Begins a list. Nothing but the record at hand is kept in memory. */
  public CitationWriter begin(Appendable out) throws IOException {
    return new CitationWriter(form(), out);
  }

  /** A list of one. */
  public String write(Citation citation) {
    var written = form();
    return written.before() + written.of(citation) + written.after();
  }

  private Form form() {
    return switch (this) {
      case RIS -> new Ris();
      case BIBTEX -> new Bibtex();
      case BIBLATEX -> new Biblatex();
      case CSL_JSON -> new CslJson();
      case MODS -> new Mods();
      case ZOTERO_RDF -> new ZoteroRdf();
      case CITE_WEB -> new CiteWeb();
      case CSV -> new Csv();
      case JSON_LINES -> new JsonLines();
      case CHICAGO_NOTE -> Style.CHICAGO_NOTE.form();
      case CHICAGO -> Style.CHICAGO.form();
      case APA -> Style.APA.form();
      case MLA -> Style.MLA.form();
    };
  }
}
