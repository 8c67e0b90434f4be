package org.regesta.web.citation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.citation.Permalinks;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.web.NotHere;
import org.regesta.web.question.ReadingOfText;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The linked data that the head of a page carries, by itself: {@code /entries/….jsonld}, or by
 * {@code Accept: application/ld+json} at the address of the page.
 */
@Controller
class LinkedDataFiles {

  private static final String ID = "{id:[0-9a-hjkmnp-tv-z]{26}}";
  private static final String SPAN = "{from:[0-9]{1,9}}-{to:[0-9]{1,9}}";
  private static final String SUFFIX = "." + LinkedData.SUFFIX;

  private final CitedThings things;
  private final PeopleStore people;
  private final Permalinks links;

  LinkedDataFiles(CitedThings things, PeopleStore people, Permalinks links) {
    this.things = things;
    this.people = people;
    this.links = links;
  }

  @GetMapping("/entries/" + ID + SUFFIX)
  void entry(@PathVariable String id, HttpServletResponse response) throws IOException {
    send(things.entry(id), response);
  }

  @GetMapping("/captures/" + ID + SUFFIX)
  void capture(@PathVariable String id, HttpServletResponse response) throws IOException {
    send(things.capture(id), response);
  }

  @GetMapping("/captures/" + ID + "/statements/" + SPAN + SUFFIX)
  void statement(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text,
      HttpServletResponse response)
      throws IOException {
    send(things.statement(id, from, to, ReadingOfText.of(text)), response);
  }

  @GetMapping("/captures/" + ID + "/passages/" + SPAN + SUFFIX)
  void passage(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text,
      HttpServletResponse response)
      throws IOException {
    send(things.passage(id, from, to, ReadingOfText.of(text)), response);
  }

  @GetMapping("/people/" + ID + SUFFIX)
  void person(@PathVariable String id, HttpServletResponse response) throws IOException {
    var person =
        people.find(new PersonId(id)).orElseThrow(() -> CitationStreams.nobody(id, people));
    var address = links.base() + "/people/" + id;
    send(JsonLd.ofList(CitePages.saidBy(person.name()), address), address, response);
  }

  private static void send(Optional<Citation> cited, HttpServletResponse response)
      throws IOException {
    var citation =
        cited.orElseThrow(() -> new NotHere("There is nothing to cite under this address."));
    send(JsonLd.of(citation), citation.address(), response);
  }

  private static void send(String written, String address, HttpServletResponse response)
      throws IOException {
    response.setContentType(LinkedData.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.LINK, "<" + address + ">; rel=\"cite-as\"");
    response.getWriter().write(written);
    response.getWriter().flush();
  }
}
