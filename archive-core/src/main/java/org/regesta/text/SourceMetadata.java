package org.regesta.text;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a source, from itself or from whoever brought it, each with its evidence. Names
 * stand on one line, without control characters and without marks that turn the direction of
 * writing: they are shown beside words of the archive, and must not touch these.
 *
 * @param published EDTF; at best a day or an instant, "2023-06-23"
 * @param modified EDTF
 * @param language BCP 47 tag
 * @param kind what it calls itself, as a type of schema.org in lower case: "newsarticle"
 */
public record SourceMetadata(
    Optional<Found<String>> title,
    List<Found<String>> authors,
    Optional<Found<String>> publisher,
    Optional<Found<String>> published,
    Optional<Found<String>> modified,
    Optional<Found<String>> language,
    Optional<Found<String>> url,
    Optional<Found<String>> kind) {

  public SourceMetadata {
    title = title.flatMap(Harmless::of);
    authors = authors.stream().flatMap(author -> Harmless.of(author).stream()).toList();
    publisher = publisher.flatMap(Harmless::of);
  }

  /** Of a source that does not say what it is. */
  public SourceMetadata(
      Optional<Found<String>> title,
      List<Found<String>> authors,
      Optional<Found<String>> publisher,
      Optional<Found<String>> published,
      Optional<Found<String>> modified,
      Optional<Found<String>> language,
      Optional<Found<String>> url) {
    this(title, authors, publisher, published, modified, language, url, Optional.empty());
  }
}
