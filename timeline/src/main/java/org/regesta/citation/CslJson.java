package org.regesta.citation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.time.Edtf;
import org.regesta.time.EdtfDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * CSL-JSON, the input of citation processors, as its schema csl-data.json 1.0.2 has it.
 *
 * <p>Its dates know parts, ranges, "circa" and seasons; every other uncertainty is a literal.
 */
final class CslJson implements Form {

  @Override
  public String before() {
    return "[\n";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String after() {
    return "\n]\n";
  }

  @Override
  public String of(Citation citation) {
    return Json.of(item(citation));
  }

  static ObjectNode item(Citation citation) {
    var source = citation.source();
    var item = printed(source, citation.key());
    item.put("URL", citation.address());
    item.put("archive", "Regesta");
    citation.cited().passage().ifPresent(words -> item.put("abstract", Plain.line(words.alone())));
    item.put("note", note(citation));
    custom(item, citation);
    return item;
  }

  /** What a source says of itself, which is what styles print. */
  static ObjectNode printed(CitedSource source, String key) {
    var item = Json.object();
    item.put("id", key);
    item.put("type", type(source));
    item.put("title", Plain.line(source.titleOrName()));
    authors(item, source);
    source
        .publisher()
        .map(Plain::line)
        .ifPresent(name ->
            item.put(
                source.genre() == CitedSource.Genre.DOCUMENT ? "publisher" : "container-title",
                name));
    source.published().ifPresent(date -> item.set("issued", date(date)));
    source.captured().map(CitationDate::of).ifPresent(day -> item.set("accessed", parts(day)));
    source.language().ifPresent(language -> item.put("language", language));
    return item;
  }

  private static String type(CitedSource source) {
    return switch (source.genre()) {
      case NEWSPAPER_ARTICLE -> "article-newspaper";
      case WEB_PAGE -> "webpage";
      case DOCUMENT -> "document";
    };
  }

  private static void authors(ObjectNode item, CitedSource source) {
    if (!source.authors().isEmpty()) {
      var authors = item.putArray("author");
      source.authors().forEach(author -> authors.add(name(author)));
    }
  }

  private static ObjectNode name(Creator creator) {
    var name = Json.object();
    switch (creator) {
      case Creator.Named(var whole) -> name.put("literal", Plain.line(whole));
      case Creator.Person(var given, var particle, var place, var family, var suffix) -> {
        name.put("family", family);
        name.put("given", given);
        particle.ifPresent(word ->
            name.put(
                place == Creator.ParticlePlace.BEFORE_FAMILY
                    ? "non-dropping-particle"
                    : "dropping-particle",
                word));
        suffix.ifPresent(word -> name.put("suffix", word));
      }
    }
    return name;
  }

  /**
   * For programs alone. Styles print the fields for the place in an archive and for the day of an
   * event as if they were shelf mark and day of the source itself.
   */
  private static void custom(ObjectNode item, Citation citation) {
    var custom = item.putObject("custom");
    custom.put("capture", citation.source().capture().value());
    citation.source().collection().map(Plain::line).ifPresent(it -> custom.put("collection", it));
    citation
        .cited()
        .passage()
        .flatMap(Cited.Words::when)
        .ifPresent(date -> custom.put("when", date.toString()));
  }

  private static String note(Citation citation) {
    var notes = new ArrayList<String>(Notes.onWords(citation));
    notes.add(Notes.onCapture(citation.source()));
    return Plain.line(String.join(" ", notes));
  }

  static ObjectNode date(Edtf edtf) {
    return switch (edtf) {
      case Edtf.Day(var date) -> carried(date).map(CslJson::one).orElseGet(() -> literal(edtf));
      case Edtf.Moment moment -> parts(CitationDate.of(moment));
      case Edtf.Interval(Edtf.Known(var from), Edtf.Known(var to)) -> range(edtf, from, to);
      case Edtf.Interval open -> literal(edtf);
      case Edtf.Members members -> literal(edtf);
    };
  }

  /** A date whose numbers, season and doubt the format can carry. */
  private static Optional<EdtfDate> carried(EdtfDate date) {
    var plain = CitationDate.of(date);
    boolean whole =
        (date.month() == null || plain.month().isPresent() || plain.season().isPresent())
            && (date.day() == null || plain.day().isPresent());
    return plain.year().isPresent() && whole ? Optional.of(date) : Optional.empty();
  }

  private static ObjectNode one(EdtfDate date) {
    var plain = CitationDate.of(date);
    var written = parts(plain);
    plain.season().ifPresent(season -> written.put("season", season));
    return circa(written, date);
  }

  private static ObjectNode circa(ObjectNode written, EdtfDate... dates) {
    if (Stream.of(dates).anyMatch(date -> !DateWords.doubt(date).isEmpty())) {
      written.put("circa", true);
    }
    return written;
  }

  private static ObjectNode range(Edtf edtf, EdtfDate from, EdtfDate to) {
    boolean seasons = from.isPartOfYear() || to.isPartOfYear();
    if (seasons || carried(from).isEmpty() || carried(to).isEmpty()) {
      return literal(edtf);
    }
    var written = Json.object();
    var both = written.putArray("date-parts");
    addParts(both.addArray(), CitationDate.of(from));
    addParts(both.addArray(), CitationDate.of(to));
    return circa(written, from, to);
  }

  private static ObjectNode parts(CitationDate date) {
    var written = Json.object();
    addParts(written.putArray("date-parts").addArray(), date);
    return written;
  }

  /** There is no year 0: 1 BC is -1. */
  private static void addParts(tools.jackson.databind.node.ArrayNode parts, CitationDate date) {
    date.year().ifPresent(year -> parts.add(year > 0 ? year : year - 1));
    date.month().ifPresent(parts::add);
    date.day().ifPresent(parts::add);
  }

  private static ObjectNode literal(Edtf edtf) {
    var written = Json.object();
    written.put("literal", DateWords.of(edtf));
    return written;
  }
}
