package org.regesta.web.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.citation.CitationFormat;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Which citation format an {@code Accept} header asks for. A page or JSON that is wanted as much
 * and named before comes first; "anything" asks for no citation.
 */
final class AcceptedFormat {

  private static final List<MediaType> OTHERS =
      List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML, MediaType.APPLICATION_JSON);

  private AcceptedFormat() {}

  static Optional<CitationFormat> of(String accept) {
    try {
      return of(MediaType.parseMediaTypes(accept));
    } catch (InvalidMediaTypeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<CitationFormat> of(List<MediaType> accepted) {
    double best = 0;
    Optional<CitationFormat> wanted = Optional.empty();
    for (var type : accepted) {
      var format = format(type);
      boolean ours = format.isPresent() || OTHERS.stream().anyMatch(type::equalsTypeAndSubtype);
      if (ours && type.getQualityValue() > best) {
        best = type.getQualityValue();
        wanted = format;
      }
    }
    return wanted;
  }

  /** Printed styles as registries of DOIs name them: {@code text/x-bibliography; style=apa}. */
  private static Optional<CitationFormat> format(MediaType type) {
    var style =
        Optional.ofNullable(type.getParameter("style"))
            .map(name -> name.toLowerCase(Locale.ROOT).replace("\"", ""))
            .orElse(CitationFormat.CHICAGO.id());
    return Arrays.stream(CitationFormat.values())
        .filter(format -> type.equalsTypeAndSubtype(MediaType.parseMediaType(format.mediaType())))
        .filter(format -> !format.isFormatted() || format.id().equals(style))
        .findFirst();
  }
}
