package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.web.question.AskedAddress;
import org.springframework.http.HttpHeaders;

/** Sends citations in a format. */
final class Downloads {

  private Downloads() {}

  /**
   * Sends one.
   *
   * @param type the media type to send it as
   */
  static void send(Citation citation, CitationFormat format, String type, HttpServletResponse to)
      throws IOException {
    head(format, type, citation.key(), to);
    to.setHeader(HttpHeaders.LINK, "<" + citation.address() + ">; rel=\"cite-as\"");
    to.getWriter().write(format.write(citation));
    to.getWriter().flush();
  }

  /**
   * Says what comes.
   *
   * @param name of the file, without its ending
   */
  static void head(CitationFormat format, String type, String name, HttpServletResponse to) {
    to.setContentType(type);
    to.setCharacterEncoding(StandardCharsets.UTF_8);
    to.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        (format.isFormatted() ? "inline" : "attachment")
            + "; filename=\""
            + name
            + "."
            + format.extension()
            + "\"");
  }

  /**
   * As it is read in a browser: printed styles as plain text, unless their own type is asked for.
   */
  static String typeOf(CitationFormat format, HttpServletRequest request) {
    boolean negotiated = AskedAddress.isKept(request);
    return format.isFormatted() && !negotiated ? "text/plain" : format.mediaType();
  }
}
