package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.CitationWriter;

/** A list that is sent while it is read; nothing is sent before its first citation or its end. */
final class ListDownload {

  private final CitationFormat format;
  private final String type;
  private final String name;
  private final HttpServletResponse response;
  private @Nullable CitationWriter begun;

  /**
   * @param type the media type to send it as
   * @param name of the file, without its ending
   */
  ListDownload(CitationFormat format, String type, String name, HttpServletResponse response) {
    this.format = format;
    this.type = type;
    this.name = name;
    this.response = response;
  }

  void add(Citation citation) throws IOException {
    writer().add(citation);
  }

  void end() throws IOException {
    writer().end();
    response.flushBuffer();
  }

  private CitationWriter writer() throws IOException {
    if (begun == null) {
      Downloads.head(format, type, name, response);
      begun = format.begin(response.getWriter());
    }
    return begun;
  }
}
