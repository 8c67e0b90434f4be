package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.web.DateLabel;

/** What a source says of itself, each with its evidence. */
final class SourceFacts {

  private SourceFacts() {}

  static List<Fact> of(SourceMetadata metadata) {
    var facts = new ArrayList<Fact>();
    add(facts, "Title", metadata.title());
    metadata.authors().forEach(author -> add(facts, "Author", Optional.of(author)));
    add(facts, "Publisher", metadata.publisher());
    add(facts, "Published", metadata.published().map(SourceFacts::day));
    add(facts, "Modified", metadata.modified().map(SourceFacts::day));
    add(facts, "Language", metadata.language());
    add(facts, "Address", metadata.url());
    return List.copyOf(facts);
  }

  private static void add(List<Fact> facts, String name, Optional<Found<String>> found) {
    found.ifPresent(one ->
        facts.add(new Fact(name, one.value(), Optional.of(one.evidence()), Optional.empty())));
  }

  private static Found<String> day(Found<String> edtf) {
    return new Found<>(DateLabel.of(edtf.value()).words(), edtf.evidence());
  }
}
