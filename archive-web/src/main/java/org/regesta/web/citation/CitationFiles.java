package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationFormat;
import org.regesta.web.NotHere;
import org.regesta.web.question.ReadingOfText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing in a format, by the suffix of its address: {@code /entries/….ris}. */
@Controller
class CitationFiles {

  private static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";

  /** One of {@link CitationFormat#ids()}. */
  private static final String SUFFIX =
      "{suffix:ris|bib|biblatex|csljson|mods|rdf|wiki|csv|jsonl|chicago-note|chicago|apa|mla}";

  private final CitedThings things;

  CitationFiles(CitedThings things) {
    this.things = things;
  }

  @GetMapping("/entries/" + ID + "." + SUFFIX)
  void entry(
      @PathVariable String id,
      @PathVariable String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(things.entry(id), suffix, request, response);
  }

  @GetMapping("/captures/" + ID + "." + SUFFIX)
  void capture(
      @PathVariable String id,
      @PathVariable String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(things.capture(id), suffix, request, response);
  }

  @GetMapping("/captures/" + ID + "/statements/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}." + SUFFIX)
  void statement(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @PathVariable String suffix,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(things.statement(id, from, to, ReadingOfText.of(text)), suffix, request, response);
  }

  @GetMapping("/captures/" + ID + "/passages/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}." + SUFFIX)
  void passage(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @PathVariable String suffix,
      @RequestParam(defaultValue = "") String text,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(things.passage(id, from, to, ReadingOfText.of(text)), suffix, request, response);
  }

  private static void send(
      Optional<Citation> citation,
      String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var format =
        CitationFormat.named(suffix)
            .orElseThrow(() -> new NotHere("There is no format " + suffix + "."));
    Downloads.send(
        citation.orElseThrow(() -> new NotHere("There is nothing to cite under this address.")),
        format,
        Downloads.typeOf(format, request),
        response);
  }
}
