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
  STANCE("stance", "What speakers do with their words"),
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
    return this == STANCE
        ? Stances.label(value)
        : words().map(words -> words.label(value)).orElse(value);
  }

  /** How many hits have which value, as addresses name them. */
  Map<String, Long> counts(Facets facets) {
    return switch (this) {
      case KIND -> Vocabulary.KINDS.counts(facets.kinds());
      case SPEAKER -> facets.speakers();
      case WORDING -> Vocabulary.WORDINGS.counts(facets.wordings());
      case STANCE -> Stances.counts(facets.stances());
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
    if (this == STANCE) {
      return Stances.canonical(written).orElseThrow(() -> refused(written, Stances.all()));
    }
    return words()
        .map(words -> words.canonical(written).orElseThrow(() -> refused(written, words.all())))
        .orElse(written);
  }

  private NotUnderstood refused(String written, String all) {
    return new NotUnderstood("'" + written + "' is no " + parameter + ". It is one of: " + all);
  }

  private Optional<Words<?>> words() {
    return switch (this) {
      case KIND -> Optional.of(Vocabulary.KINDS);
      case WORDING -> Optional.of(Vocabulary.WORDINGS);
      case STATUS -> Optional.of(Vocabulary.STATUSES);
      case PRECISION -> Optional.of(Vocabulary.PRECISIONS);
      case SPEAKER, STANCE, PUBLISHER, COLLECTION -> Optional.empty();
    };
  }
}
