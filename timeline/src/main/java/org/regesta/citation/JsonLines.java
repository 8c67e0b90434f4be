package org.regesta.citation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;
import tools.jackson.databind.node.ObjectNode;

/** All that is known of a citation, as one JSON object a line; dates are EDTF. */
final class JsonLines implements Form {

  @Override
  public String of(Citation citation) {
    var object = Json.object();
    object.put("key", citation.key());
    object.put("address", citation.address());
    object.put("kind", kind(citation.cited()));
    citation.cited().passage().ifPresent(words -> words(object.putObject("passage"), words));
    source(object.putObject("source"), citation.source());
    if (!citation.cited().others().isEmpty()) {
      var others = object.putArray("others");
      citation
          .cited()
          .others()
          .forEach(also -> {
            var other = others.addObject();
            source(other, also.source());
            put(other, "locator", also.locator().map(Locator::words));
          });
    }
    return Json.of(object) + "\n";
  }

  private static void words(ObjectNode object, Cited.Words words) {
    put(object, "by", words.by());
    object.put("manner", lower(words.manner()));
    put(object, "stance", words.stance().map(JsonLines::stance));
    put(object, "status", words.status().map(JsonLines::lower));
    object.put("words", words.text());
    put(object, "when", words.when().map(Object::toString));
    put(object, "whenInWords", words.when().map(DateWords::of));
    words.sureness().reading().ifPresent(percent -> object.put("surenessOfReading", percent));
    words.sureness().date().ifPresent(percent -> object.put("surenessOfDate", percent));
    words
        .locator()
        .ifPresent(at -> {
          var locator = object.putObject("locator");
          locator.put("unit", lower(at.unit()));
          locator.put("first", at.first());
          locator.put("last", at.last());
        });
  }

  private static void source(ObjectNode object, CitedSource source) {
    object.put("address", source.address());
    object.put("genre", lower(source.genre()));
    object.put("name", source.name());
    put(object, "title", source.title());
    if (!source.authors().isEmpty()) {
      var authors = object.putArray("authors");
      source.authors().forEach(author -> author(authors.addObject(), author));
    }
    put(object, "publisher", source.publisher());
    put(object, "published", source.published().map(Object::toString));
    put(object, "publishedInWords", source.published().map(DateWords::ofDay));
    put(object, "language", source.language());
    put(object, "original", source.original());
    put(object, "captured", source.captured().map(JsonLines::second));
    object.put("received", second(source.received()));
    put(object, "collection", source.collection());
    put(object, "rights", source.rights());
  }

  private static void author(ObjectNode object, Creator creator) {
    object.put("name", creator.spoken());
    if (creator instanceof Creator.Person person) {
      object.put("family", person.family());
      object.put("given", person.given());
      put(object, "particle", person.particle());
      put(object, "suffix", person.suffix());
    }
  }

  private static void put(ObjectNode object, String name, Optional<String> value) {
    value.ifPresent(there -> object.put(name, there));
  }

  static String kind(Cited cited) {
    return switch (cited) {
      case Cited.WholeSource() -> "capture";
      case Cited.Statement statement -> "statement";
      case Cited.Stretch stretch -> "passage";
      case Cited.Entry entry -> "entry";
    };
  }

  static String stance(Stance stance) {
    return StanceWords.of(stance).present();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** ISO 8601 in UTC, to the second. */
  static String second(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
