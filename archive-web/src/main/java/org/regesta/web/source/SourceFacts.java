package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.regesta.capture.Declared.Field;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.web.DateLabel;

/**
 * What is known of a source: what it says itself, and what is said of it; each with who says so.
 */
final class SourceFacts {

  private SourceFacts() {}

  /**
   * @param read what was read from it, completed by what was declared; empty where nothing was read
   */
  static List<Fact> of(Optional<SourceMetadata> read, Declared declared) {
    var facts = new ArrayList<Fact>();
    read.ifPresent(metadata -> add(facts, metadata));
    add(facts, "Rights", told(declared.rights(), declared, Field.RIGHTS));
    add(facts, "Collection", told(declared.collection(), declared, Field.COLLECTION));
    return List.copyOf(facts);
  }

  private static void add(List<Fact> facts, SourceMetadata metadata) {
    add(facts, "Title", metadata.title());
    metadata.authors().forEach(author -> add(facts, "Author", Optional.of(author)));
    add(facts, "Publisher", metadata.publisher());
    add(facts, "Published", metadata.published().map(SourceFacts::day));
    add(facts, "Modified", metadata.modified().map(SourceFacts::day));
    add(facts, "Language", metadata.language());
    add(facts, "Address", metadata.url());
  }

  private static Optional<Found<String>> told(
      @Nullable String value, Declared declared, Field field) {
    return Optional.ofNullable(value).map(words -> new Found<>(words, declared.from(field)));
  }

  private static void add(List<Fact> facts, String name, Optional<Found<String>> found) {
    found.ifPresent(one ->
        facts.add(new Fact(name, one.value(), Optional.of(one.evidence()), Optional.empty())));
  }

  private static Found<String> day(Found<String> edtf) {
    return new Found<>(DateLabel.of(edtf.value()).words(), edtf.evidence());
  }
}
