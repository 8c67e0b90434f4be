package org.regesta.text;

import java.util.List;
import java.util.Optional;

/**
 * What a source says of itself, each with its evidence.
 *
 * @param published EDTF; at best a day or an instant, "2023-06-23"
 * @param modified EDTF
 * @param language BCP 47 tag
 */
public record SourceMetadata(
    Optional<Found<String>> title,
    List<Found<String>> authors,
    Optional<Found<String>> publisher,
    Optional<Found<String>> published,
    Optional<Found<String>> modified,
    Optional<Found<String>> language,
    Optional<Found<String>> url) {

  public SourceMetadata {
    authors = List.copyOf(authors);
  }
}
