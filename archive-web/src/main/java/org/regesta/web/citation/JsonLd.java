package org.regesta.web.citation;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.citation.Cited;
import org.regesta.citation.CitedSource;
import org.regesta.citation.Creator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * schema.org in JSON-LD. Quoted words are a Quotation that is part of its source; reported words
 * and happenings are a Claim that appears in it: the archive asserts neither.
 */
final class JsonLd {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLd() {}

  static String of(Citation citation) {
    var object =
        citation
            .cited()
            .passage()
            .map(words -> passage(citation, words))
            .orElseGet(() -> source(citation.source()));
    object.put("@context", "https://schema.org");
    return written(object);
  }

  static String ofList(String title, String address) {
    var object = MAPPER.createObjectNode();
    object.put("@context", "https://schema.org");
    object.put("@type", "CollectionPage");
    object.put("name", title);
    object.put("url", address);
    return written(object);
  }

  static String ofPage(String title, String address) {
    var object = MAPPER.createObjectNode();
    object.put("@context", "https://schema.org");
    object.put("@type", "WebPage");
    object.put("name", title);
    object.put("url", address);
    var site = object.putObject("isPartOf");
    site.put("@type", "WebSite");
    site.put("name", "Regesta");
    return written(object);
  }

  private static ObjectNode passage(Citation citation, Cited.Words words) {
    boolean quoted =
        words.manner() == Cited.Manner.QUOTED || words.manner() == Cited.Manner.AS_WRITTEN;
    var object = MAPPER.createObjectNode();
    object.put("@type", quoted ? "Quotation" : "Claim");
    object.put("@id", citation.address());
    object.put("url", citation.address());
    object.put("text", words.alone());
    put(object, "creditText", words.by());
    put(object, "temporal", words.when().map(Object::toString));
    var sources = object.putArray(quoted ? "isPartOf" : "appearance");
    sources.add(source(citation.source()));
    citation.cited().others().forEach(also -> sources.add(source(also.source())));
    return object;
  }

  private static ObjectNode source(CitedSource source) {
    var object = MAPPER.createObjectNode();
    object.put("@type", type(source.genre()));
    object.put("@id", source.address());
    object.put("url", source.address());
    archived(object.putObject("archivedAt"), source);
    object.put("headline", source.titleOrName());
    object.put("name", source.titleOrName());
    if (!source.authors().isEmpty()) {
      var authors = object.putArray("author");
      source.authors().forEach(author -> authors.add(author(author)));
    }
    source
        .publisher()
        .ifPresent(name -> {
          var publisher = object.putObject("publisher");
          publisher.put("@type", "Organization");
          publisher.put("name", name);
        });
    put(object, "datePublished", source.published().map(Object::toString));
    put(object, "inLanguage", source.language());
    put(object, "isBasedOn", source.original());
    return object;
  }

  /** The page of the archive that keeps it, made on the day of capture where that is known. */
  private static void archived(ObjectNode page, CitedSource source) {
    page.put("@type", "WebPage");
    page.put("url", source.address());
    put(page, "dateCreated", source.captured().map(at -> at.truncatedTo(SECONDS).toString()));
    page.put("description", source.provenance());
  }

  private static String type(CitedSource.Genre genre) {
    return switch (genre) {
      case NEWSPAPER_ARTICLE -> "NewsArticle";
      case WEB_PAGE -> "WebPage";
      case DOCUMENT -> "DigitalDocument";
    };
  }

  /** A body or an undivided name is no more than a name. */
  private static ObjectNode author(Creator creator) {
    var author = MAPPER.createObjectNode();
    switch (creator) {
      case Creator.Named(var name) -> author.put("name", name);
      case Creator.Person person -> {
        author.put("@type", "Person");
        author.put("name", person.spoken());
        author.put("familyName", person.familyFirst());
        author.put("givenName", person.givenLast());
      }
    }
    return author;
  }

  private static void put(ObjectNode object, String name, Optional<String> value) {
    value.ifPresent(there -> object.put(name, there));
  }

  /** Nothing in it may end the script element that it stands in, or begin a comment. */
  private static String written(ObjectNode object) {
    return MAPPER
        .writeValueAsString(object)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
