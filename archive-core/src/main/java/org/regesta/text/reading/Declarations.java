package org.regesta.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.regesta.capture.Declared.Field;
import org.regesta.language.Language;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

/** What a person declared stands before what was read. */
public final class Declarations {

  private Declarations() {}

  public static SourceMetadata over(
      SourceMetadata read, Declared declared, @Nullable String fetchedFrom) {
    var authors =
        declared.authors().isEmpty()
            ? read.authors()
            : declared.authors().stream()
                .map(name -> new Found<>(name, declared.from(Field.AUTHORS)))
                .toList();
    var address =
        found(declared.url(), declared, Field.URL)
            .or(read::url)
            .or(() ->
                Optional.ofNullable(fetchedFrom)
                    .map(u -> new Found<>(u, "address of the capture")));
    return new SourceMetadata(
        storable(found(declared.title(), declared, Field.TITLE).or(read::title)),
        authors.stream().map(Declarations::storable).toList(),
        storable(found(declared.publisher(), declared, Field.PUBLISHER).or(read::publisher)),
        storable(found(declared.published(), declared, Field.PUBLISHED).or(read::published)),
        read.modified(),
        storable(read.language()),
        storable(address),
        storable(read.kind()));
  }

  private static Optional<Found<String>> storable(Optional<Found<String>> found) {
    return found.map(Declarations::storable);
  }

  private static Found<String> storable(Found<String> found) {
    return new Found<>(Storable.text(found.value()), found.evidence());
  }

  /** A report names what stays open for want of a publication date, or of tables. */
  public static List<String> notes(SourceMetadata metadata) {
    var notes = new ArrayList<String>();
    if (metadata.published().isEmpty()) {
      notes.add("no publication date: relative dates stay open");
    }
    metadata
        .language()
        .map(found -> Language.forTag(found.value()))
        .filter(language -> !language.hasTables())
        .map(language ->
            "%s is not read yet: no dates, statements or events"
                .formatted(
                    Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH)))
        .ifPresent(notes::add);
    return List.copyOf(notes);
  }

  private static Optional<Found<String>> found(
      @Nullable String value, Declared declared, Field field) {
    return Optional.ofNullable(value).map(v -> new Found<>(v, declared.from(field)));
  }
}
