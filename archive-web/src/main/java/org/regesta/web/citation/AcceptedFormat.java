package org.regesta.web.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.citation.CitationFormat;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Which format an {@code Accept} header asks for, by the suffix that an address would have: one of
 * citations, or linked data. A page or JSON that is wanted as much and named before comes first;
 * "anything" asks for none.
 */
final class AcceptedFormat {

  private static final MediaType LINKED_DATA = MediaType.parseMediaType(LinkedData.MEDIA_TYPE);

  private static final List<MediaType> OTHERS =
      List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML, MediaType.APPLICATION_JSON);

  private AcceptedFormat() {}

  /**
   * The suffix.
   *
   * @param linked whether linked data are to be had at this address
   */
  static Optional<String> of(String accept, Linked linked) {
    try {
      return of(MediaType.parseMediaTypes(accept), linked);
    } catch (InvalidMediaTypeException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether linked data are to be had. */
  enum Linked {
    TO_BE_HAD,
    NOT_TO_BE_HAD
  }

  private static Optional<String> of(List<MediaType> accepted, Linked linked) {
    double best = 0;
    Optional<String> wanted = Optional.empty();
    for (var type : accepted) {
      var suffix = isLinkedData(type, linked) ? Optional.of(LinkedData.SUFFIX) : format(type);
      boolean ours = suffix.isPresent() || OTHERS.stream().anyMatch(type::equalsTypeAndSubtype);
      if (ours && type.getQualityValue() > best) {
        best = type.getQualityValue();
        wanted = suffix;
      }
    }
    return wanted;
  }

  /** Not of a profile, which means other data than those of the head: a Web Annotation. */
  private static boolean isLinkedData(MediaType type, Linked linked) {
    return linked == Linked.TO_BE_HAD
        && type.equalsTypeAndSubtype(LINKED_DATA)
        && type.getParameter("profile") == null;
  }

  /** Printed styles as registries of DOIs name them: {@code text/x-bibliography; style=apa}. */
  private static Optional<String> format(MediaType type) {
    var style =
        Optional.ofNullable(type.getParameter("style"))
            .map(name -> name.toLowerCase(Locale.ROOT).replace("\"", ""))
            .orElse(CitationFormat.CHICAGO.id());
    return Arrays.stream(CitationFormat.values())
        .filter(format -> type.equalsTypeAndSubtype(MediaType.parseMediaType(format.mediaType())))
        .filter(format -> !format.isFormatted() || format.id().equals(style))
        .map(CitationFormat::id)
        .findFirst();
  }
}
