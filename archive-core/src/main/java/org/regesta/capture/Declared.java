package org.regesta.capture;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What whoever brought a capture says about it: a sidecar file or the options of the import.
 * Declared values outweigh what is read from the capture, and are kept apart from it.
 *
 * @param published EDTF, usually a day: "2023-06-23"
 * @param from where this was declared, for the evidence: "sidecar article.json", "--published"
 * @param origins where the fields were declared that were not declared {@code from} there
 */
public record Declared(
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String published,
    @Nullable Instant captured,
    @Nullable String rights,
    @Nullable String collection,
    String from,
    Map<Field, String> origins) {

  /** What can be declared of a source. */
  public enum Field {
    URL,
    TITLE,
    PUBLISHER,
    AUTHORS,
    PUBLISHED,
    CAPTURED,
    RIGHTS,
    COLLECTION
  }

  /** Nothing was declared. */
  public static final Declared NOTHING =
      new Declared(null, null, null, List.of(), null, null, null, null, "");

  public Declared {
    authors = List.copyOf(authors);
    // what was kept before fields had an origin each has none
    origins = origins == null ? Map.of() : Map.copyOf(origins);
  }

  /** All of it was declared in one place. */
  public Declared(
      @Nullable String url,
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      @Nullable String published,
      @Nullable Instant captured,
      @Nullable String rights,
      @Nullable String collection,
      String from) {
    this(url, title, publisher, authors, published, captured, rights, collection, from, Map.of());
  }

  /** Authors as a form or a table names them in one text: ";" between. */
  public static List<String> authorsIn(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** These values, completed with those of a weaker declaration where they are silent. */
  public Declared orElse(Declared weaker) {
    return new Declared(
        url != null ? url : weaker.url,
        title != null ? title : weaker.title,
        publisher != null ? publisher : weaker.publisher,
        authors.isEmpty() ? weaker.authors : authors,
        published != null ? published : weaker.published,
        captured != null ? captured : weaker.captured,
        rights != null ? rights : weaker.rights,
        collection != null ? collection : weaker.collection,
        from.isEmpty() ? weaker.from : from,
        originsOver(weaker));
  }

  /** The same without a day of publication: it is not believed. */
  Declared withoutPublished() {
    var others = new EnumMap<Field, String>(Field.class);
    others.putAll(origins);
    others.remove(Field.PUBLISHED);
    return new Declared(
        url, title, publisher, authors, null, captured, rights, collection, from, others);
  }

  /** Where a field was declared: the declaration that won, and no other. */
  public String from(Field field) {
    return origins.getOrDefault(field, from);
  }

  /** What is said of a container as such holds for its parts; its address and title do not. */
  Declared ofParts() {
    return new Declared(
        null, null, publisher, authors, published, captured, rights, collection, from, origins);
  }

  /** Every field that something was declared of, and where; in the order of the fields. */
  public Map<Field, String> where() {
    var found = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      if (says(field)) {
        found.put(field, from(field));
      }
    }
    return found;
  }

  private Map<Field, String> originsOver(Declared weaker) {
    var found = weaker.where();
    found.putAll(where());
    found.values().removeIf((from.isEmpty() ? weaker.from : from)::equals);
    return found;
  }

  private boolean says(Field field) {
    return switch (field) {
      case URL -> url != null;
      case TITLE -> title != null;
      case PUBLISHER -> publisher != null;
      case AUTHORS -> !authors.isEmpty();
      case PUBLISHED -> published != null;
      case CAPTURED -> captured != null;
      case RIGHTS -> rights != null;
      case COLLECTION -> collection != null;
    };
  }
}
