package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.citation.CitationFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** unAPI revision 3: which formats there are, and one thing in one of them. */
@Controller
class Unapi {

  private static final Map<String, CitationFormat> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put("rdf_zotero", CitationFormat.ZOTERO_RDF);
    FORMATS.put("mods", CitationFormat.MODS);
    FORMATS.put("ris", CitationFormat.RIS);
    FORMATS.put("bibtex", CitationFormat.BIBTEX);
    FORMATS.put("csljson", CitationFormat.CSL_JSON);
  }

  private final CitedThings things;

  Unapi(CitedThings things) {
    this.things = things;
  }

  @GetMapping("/unapi")
  void answer(
      @RequestParam Optional<String> id,
      @RequestParam Optional<String> format,
      HttpServletResponse response)
      throws IOException {
    if (id.isEmpty()) {
      list(response, HttpStatus.OK, "<formats>");
      return;
    }
    var citation = things.named(id.get());
    if (citation.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (format.isEmpty()) {
      list(response, HttpStatus.MULTIPLE_CHOICES, "<formats id=\"" + id.get() + "\">");
    } else if (FORMATS.containsKey(format.get())) {
      var wanted = FORMATS.getOrDefault(format.get(), CitationFormat.ZOTERO_RDF);
      Downloads.send(citation.get(), wanted, type(wanted), response);
    } else {
      response.sendError(HttpStatus.NOT_ACCEPTABLE.value());
    }
  }

  private static void list(HttpServletResponse response, HttpStatus status, String opening)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType("application/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            FORMATS.entrySet().stream()
                .map(one ->
                    "<format name=\"%s\" type=\"%s\"/>"
                        .formatted(one.getKey(), type(one.getValue())))
                .collect(
                    Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opening + "\n",
                        "\n</formats>\n")));
    response.getWriter().flush();
  }

  /** What unAPI's clients expect of XML. */
  private static String type(CitationFormat format) {
    return format.mediaType().endsWith("+xml") ? "application/xml" : format.mediaType();
  }
}
