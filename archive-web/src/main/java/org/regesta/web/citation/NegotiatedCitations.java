package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.web.NotHere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One thing in the format that the reader's program asks for with {@code Accept}, at the address of
 * its page. Printed styles as DOI registries negotiate them: {@code text/x-bibliography;
 * style=apa}.
 */
@Controller
class NegotiatedCitations {

  private static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";

  private final CitedThings things;

  NegotiatedCitations(CitedThings things) {
    this.things = things;
  }

  @CitationMapping("/entries/" + ID)
  void entry(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(things.entry(id), request, response);
  }

  @CitationMapping("/captures/" + ID)
  void capture(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(things.capture(id), request, response);
  }

  @CitationMapping("/captures/" + ID + "/statements/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}")
  void statement(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(things.statement(id, from, to), request, response);
  }

  private static void send(
      Optional<Citation> citation, HttpServletRequest request, HttpServletResponse to)
      throws IOException {
    var format =
        asked(request.getHeader(HttpHeaders.ACCEPT))
            .orElseThrow(() -> new NotHere("no format of this kind"));
    Downloads.send(
        citation.orElseThrow(() -> new NotHere("nothing to cite under this address")),
        format,
        format.mediaType(),
        to);
  }

  /** The format that is liked best of those that we have. */
  static Optional<CitationFormat> asked(String accept) {
    var wanted = MediaType.parseMediaTypes(accept);
    org.springframework.util.MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
        .flatMap(type -> format(type).stream())
        .findFirst();
  }

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
