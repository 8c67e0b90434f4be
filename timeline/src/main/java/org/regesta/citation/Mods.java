package org.regesta.citation;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.time.Edtf;

/** MODS 3.7 of the Library of Congress; dates that are more than plain are marked as EDTF. */
final class Mods implements Form {

  @Override
  public String before() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <modsCollection xmlns="http://www.loc.gov/mods/v3" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://www.loc.gov/mods/v3 \
    http://www.loc.gov/standards/mods/v3/mods-3-7.xsd">
    """;
  }

  @Override
  public String after() {
    return "</modsCollection>\n";
  }

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var xml = new Xml().open("mods", "version", "3.7", "ID", citation.key());
    xml.open("titleInfo").text("title", source.titleOrName()).close("titleInfo");
    source.authors().forEach(author -> name(xml, author));
    xml.text("typeOfResource", "text");
    xml.text("genre", genre(source.genre()), "authority", "marcgt");
    if (source.newspaper().isEmpty()) {
      origin(xml, source);
    }
    source
        .language()
        .ifPresent(language ->
            xml.open("language")
                .text("languageTerm", language, "type", "code", "authority", "rfc5646")
                .close("language"));
    citation.cited().passage().ifPresent(words -> xml.text("abstract", words.alone()));
    notes(citation).forEach(note -> xml.text("note", note));
    citation
        .cited()
        .passage()
        .flatMap(Cited.Words::when)
        .ifPresent(when ->
            xml.open("subject")
                .text("temporal", when.toString(), "encoding", "edtf")
                .close("subject"));
    source.newspaper().ifPresent(name -> host(xml, source, name));
    citation.cited().passage().flatMap(Cited.Words::locator).ifPresent(at -> part(xml, at));
    xml.text("identifier", citation.address(), "type", "uri");
    location(xml, citation);
    xml.text("accessCondition", source.rights(), "type", "use and reproduction");
    xml.open("recordInfo")
        .text("recordContentSource", "Regesta")
        .text("recordIdentifier", citation.key(), "source", "Regesta")
        .close("recordInfo");
    return xml.close("mods").toString();
  }

  /** Words of the MARC genre terms; there is none for just any document. */
  private static Optional<String> genre(CitedSource.Genre genre) {
    return switch (genre) {
      case NEWSPAPER_ARTICLE -> Optional.of("article");
      case WEB_PAGE -> Optional.of("web site");
      case DOCUMENT -> Optional.empty();
    };
  }

  private static void name(Xml xml, Creator creator) {
    switch (creator) {
      case Creator.Named(var whole) -> {
        // whether it is a body or a person is not known
        xml.open("name").text("namePart", whole);
      }
      case Creator.Person person ->
          xml.open("name", "type", "personal")
              .text("namePart", person.familyFirst(), "type", "family")
              .text("namePart", person.givenLast(), "type", "given")
              .text("namePart", person.suffix(), "type", "termsOfAddress");
    }
    xml.open("role")
        .text("roleTerm", "author", "type", "text", "authority", "marcrelator")
        .close("role")
        .close("name");
  }

  private static void origin(Xml xml, CitedSource source) {
    if (source.publisher().isEmpty()
        && source.published().isEmpty()
        && source.captured().isEmpty()) {
      return;
    }
    xml.open("originInfo").text("publisher", source.publisher());
    dates(xml, source);
    xml.close("originInfo");
  }

  private static void dates(Xml xml, CitedSource source) {
    source.published().ifPresent(edtf -> issued(xml, edtf));
    source
        .captured()
        .ifPresent(at ->
            xml.text(
                "dateCaptured",
                at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toInstant().toString(),
                "encoding",
                "w3cdtf"));
  }

  private static void issued(Xml xml, Edtf edtf) {
    var plain = CitationDate.of(edtf);
    if (plain.exact() && plain.season().isEmpty() && plain.isAd()) {
      xml.text("dateIssued", plain.iso(), "encoding", "w3cdtf", "keyDate", "yes");
    } else {
      var doubt = edtf instanceof Edtf.Day(var date) ? DateWords.doubt(date) : "";
      var qualifier =
          doubt.contains("perhaps") ? "questionable" : doubt.isEmpty() ? "" : "approximate";
      var attributes = new ArrayList<String>(List.of("encoding", "edtf", "keyDate", "yes"));
      if (!qualifier.isEmpty()) {
        attributes.addAll(List.of("qualifier", qualifier));
      }
      xml.text("dateIssued", edtf.toString(), attributes.toArray(String[]::new));
    }
  }

  private static void host(Xml xml, CitedSource source, String newspaper) {
    xml.open("relatedItem", "type", "host")
        .open("titleInfo")
        .text("title", newspaper)
        .close("titleInfo")
        .text("genre", "newspaper", "authority", "marcgt");
    if (source.published().isPresent() || source.captured().isPresent()) {
      xml.open("originInfo");
      dates(xml, source);
      xml.close("originInfo");
    }
    xml.close("relatedItem");
  }

  private static void part(Xml xml, Locator at) {
    xml.open("part")
        .open("extent", "unit", at.unit() == Locator.Unit.PAGE ? "pages" : "paragraphs")
        .text("start", Integer.toString(at.first()))
        .text("end", Integer.toString(at.last()))
        .close("extent")
        .close("part");
  }

  private static void location(Xml xml, Citation citation) {
    xml.open("location").text("url", citation.address(), "usage", "primary display");
    citation.source().original().ifPresent(url -> xml.text("url", url, "displayLabel", "original"));
    xml.close("location");
  }

  private static List<String> notes(Citation citation) {
    var notes = new ArrayList<String>(Notes.onWords(citation));
    notes.add(Notes.onCapture(citation.source()));
    return notes;
  }
}
