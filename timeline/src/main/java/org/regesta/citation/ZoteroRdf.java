package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.regesta.citation.CitedSource.Genre;

/**
 * Zotero's own RDF/XML, in the vocabularies that it imports without loss. What it calls the place
 * in the archive is the collection: styles print it, and nobody would read a permanent name there.
 */
final class ZoteroRdf implements Form {

  @Override
  public String before() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
    xmlns:z="http://www.zotero.org/namespaces/export#" \
    xmlns:bib="http://purl.org/net/biblio#" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" \
    xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:foaf="http://xmlns.com/foaf/0.1/">
    """;
  }

  @Override
  public String after() {
    return "</rdf:RDF>\n";
  }

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var notes = notes(citation);
    var element = source.genre() == Genre.NEWSPAPER_ARTICLE ? "bib:Article" : "bib:Document";
    var xml = new Xml().open(element, "rdf:about", citation.address());
    xml.text("z:itemType", type(source.genre()));
    container(xml, source);
    authors(xml, source.authors());
    if (!notes.isEmpty()) {
      xml.empty("dcterms:isReferencedBy", "rdf:resource", "#note-" + citation.key());
    }
    xml.text("dc:title", source.titleOrName());
    citation.cited().passage().ifPresent(words -> xml.text("dcterms:abstract", words.alone()));
    source.published().ifPresent(edtf -> xml.text("dc:date", date(CitationDate.of(edtf))));
    source.captured().ifPresent(at -> xml.text("dcterms:dateSubmitted", JsonLines.second(at)));
    xml.text("z:language", source.language());
    xml.text("z:archive", "Regesta");
    xml.text("dc:coverage", source.collection().map(name -> "collection " + name));
    xml.text("z:libraryCatalog", "Regesta");
    xml.text("dc:rights", source.rights());
    xml.open("dc:identifier")
        .open("dcterms:URI")
        .text("rdf:value", citation.address())
        .close("dcterms:URI")
        .close("dc:identifier");
    xml.text("dc:description", Notes.onCapture(source));
    xml.close(element);
    if (!notes.isEmpty()) {
      xml.open("bib:Memo", "rdf:about", "#note-" + citation.key())
          .text("rdf:value", html(notes))
          .close("bib:Memo");
    }
    return xml.toString();
  }

  private static String type(Genre genre) {
    return switch (genre) {
      case NEWSPAPER_ARTICLE -> "newspaperArticle";
      case WEB_PAGE -> "webpage";
      case DOCUMENT -> "document";
    };
  }

  private static void container(Xml xml, CitedSource source) {
    source
        .publisher()
        .ifPresent(name -> {
          switch (source.genre()) {
            case NEWSPAPER_ARTICLE -> part(xml, "bib:Newspaper", name);
            case WEB_PAGE -> part(xml, "z:Website", name);
            case DOCUMENT ->
                xml.open("dc:publisher")
                    .open("foaf:Organization")
                    .text("foaf:name", name)
                    .close("foaf:Organization")
                    .close("dc:publisher");
          }
        });
  }

  private static void part(Xml xml, String of, String name) {
    xml.open("dcterms:isPartOf")
        .open(of)
        .text("dc:title", name)
        .close(of)
        .close("dcterms:isPartOf");
  }

  private static void authors(Xml xml, List<Creator> authors) {
    if (authors.isEmpty()) {
      return;
    }
    xml.open("bib:authors").open("rdf:Seq");
    authors.forEach(author -> {
      xml.open("rdf:li").open("foaf:Person");
      switch (author) {
        case Creator.Named(var name) -> xml.text("foaf:surname", name);
        case Creator.Person person ->
            xml.text("foaf:surname", person.familyFirst())
                .text(
                    "foaf:givenName",
                    person.givenLast() + person.suffix().map(word -> ", " + word).orElse(""));
      }
      xml.close("foaf:Person").close("rdf:li");
    });
    xml.close("rdf:Seq").close("bib:authors");
  }

  private static String date(CitationDate date) {
    return date.exact() && date.season().isEmpty() && date.isAd() ? date.iso() : date.words();
  }

  private static List<String> notes(Citation citation) {
    return new ArrayList<>(Notes.onWords(citation));
  }

  /** A note of Zotero is HTML, as text inside the XML. */
  private static String html(List<String> notes) {
    return notes.stream()
        .map(note -> "<p>" + Xml.escaped(note) + "</p>")
        .collect(Collectors.joining());
  }
}
