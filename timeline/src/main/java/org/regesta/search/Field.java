package org.regesta.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.speech.StanceWords;

/** The fields by which hits are filtered and counted. */
enum Field {
  KIND("kind"),
  SPEAKER("speaker"),
  PUBLISHER("publishers"),
  COLLECTION("collections"),
  WORDING("wording"),
  STATUS("status"),
  STANCE("stance"),
  PRECISION("precision");

  private final String inIndex;

  Field(String inIndex) {
    this.inIndex = inIndex;
  }

  /** Its name in the index. */
  String inIndex() {
    return inIndex;
  }

  /** The values of which hits must have one; none where it does not limit. */
  Set<String> wanted(Filter filter) {
    return switch (this) {
      case KIND -> names(filter.kinds());
      case SPEAKER -> filter.speakers();
      case PUBLISHER -> filter.publishers();
      case COLLECTION -> filter.collections();
      case WORDING -> names(filter.wordings());
      case STATUS -> names(filter.statuses());
      case STANCE ->
          filter.stances().stream()
              .map(stance -> StanceWords.of(stance).present())
              .collect(Collectors.toSet());
      case PRECISION -> names(filter.precisions());
    };
  }

  /** The fields that limit hits. */
  static List<Field> limiting(Filter filter) {
    return Arrays.stream(values()).filter(field -> !field.wanted(filter).isEmpty()).toList();
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
