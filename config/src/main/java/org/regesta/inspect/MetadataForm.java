package org.regesta.inspect;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.reading.Circumstances;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Metadata as JSON. The form is a contract: keys are added, never renamed. */
final class MetadataForm {

  /** Of a source that could not be read. */
  static final SourceMetadata NONE =
      new SourceMetadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private MetadataForm() {}

  /** As a file's object carries them; dates as they were found. */
  static void putFile(ObjectNode node, SourceMetadata metadata) {
    node.put("title", value(metadata.title()));
    authors(node.putArray("authors"), metadata);
    node.put("site", value(metadata.publisher()))
        .put("published", value(metadata.published()))
        .put("modified", value(metadata.modified()))
        .put("language", value(metadata.language()))
        .put("url", value(metadata.url()));
  }

  /** As a line of many pages carries them; dates to the day. */
  static void putPage(ObjectNode node, SourceMetadata metadata) {
    node.put("title", value(metadata.title()));
    authors(node.putArray("authors"), metadata);
    node.put("date", day(metadata.published()))
        .put("modified", day(metadata.modified()))
        .put("site", value(metadata.publisher()))
        .put("lang", value(metadata.language()))
        .put("url", value(metadata.url()));
  }

  private static void authors(ArrayNode node, SourceMetadata metadata) {
    metadata.authors().forEach(author -> node.add(author.value()));
  }

  private static @Nullable String value(Optional<Found<String>> found) {
    return found.map(Found::value).orElse(null);
  }

  private static @Nullable String day(Optional<Found<String>> found) {
    var day = found.map(Found::value).flatMap(Circumstances::day);
    return day.isPresent() ? day.get().toString() : null;
  }
}
