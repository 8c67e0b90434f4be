package org.regesta.web.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.search.Facets;
import org.regesta.web.NotUnderstood;

/** A field by which a reader can limit entries; the order is that of addresses and pages. */
public enum Facet {
  KIND("kind", "Kind"),
  SPEAKER("speaker", "Speaker"),
  WORDING("wording", "Wording of statements"),
  STATUS("status", "Standing of events"),
  PRECISION("precision", "Dated"),
  PUBLISHER("publisher", "Publisher"),
  COLLECTION("collection", "Collection");

  private static final int LONGEST = 200;

  private final String parameter;
  private final String title;

  Facet(String parameter, String title) {
    this.parameter = parameter;
    this.title = title;
  }

  /** Its name in addresses. */
  public String parameter() {
    return parameter;
  }

  /** Its name on pages. */
  public String title() {
    return title;
  }

  /** What a value is called on pages. */
  public String label(String value) {
    return words().map(words -> words.label(value)).orElse(value);
  }

  /** How many hits have which value, as addresses name them. */
  Map<String, Long> counts(Facets facets) {
    return switch (this) {
      case KIND -> Vocabulary.KINDS.counts(facets.kinds());
      case SPEAKER -> facets.speakers();
      case WORDING -> Vocabulary.WORDINGS.counts(facets.wordings());
      case STATUS -> Vocabulary.STATUSES.counts(facets.statuses());
      case PRECISION -> Vocabulary.PRECISIONS.counts(facets.precisions());
      case PUBLISHER -> facets.publishers();
      case COLLECTION -> facets.collections();
    };
  }

  /** The values that an address gives. */
  List<String> read(Parameters parameters) {
    return parameters.values(parameter, LONGEST).stream()
        .map(this::canonical)
        .distinct()
        .sorted()
        .toList();
  }

  private String canonical(String written) {
    return words()
        .map(words ->
            words
                .canonical(written)
                .orElseThrow(() ->
                    new NotUnderstood(
                        "'" + written + "' is no " + parameter + ". It is one of: " + words.all())))
        .orElse(written);
  }

  private Optional<Words<?>> words() {
    return switch (this) {
      case KIND -> Optional.of(Vocabulary.KINDS);
      case WORDING -> Optional.of(Vocabulary.WORDINGS);
      case STATUS -> Optional.of(Vocabulary.STATUSES);
      case PRECISION -> Optional.of(Vocabulary.PRECISIONS);
      case SPEAKER, PUBLISHER, COLLECTION -> Optional.empty();
    };
  }
}
