package org.regesta.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.search.Filter;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NotUnderstood;
import org.regesta.web.citation.CitePages;
import org.regesta.web.citation.CitedLists;
import org.regesta.web.citation.CitedLists.To;
import org.regesta.web.question.Address;
import org.regesta.web.question.Reads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone who is named as a speaker, to be looked through and sought. */
@Controller
class PeopleScreen {

  static final int PAGE = 50;

  /** Nobody turns more pages; who is sought is found by name. */
  static final int LAST_PAGE = 10_000;

  private static final int LONGEST_NAME = 200;

  private final PeopleStore people;
  private final TimelineStore timeline;
  private final CitePages cite;
  private final CitedLists lists;

  PeopleScreen(PeopleStore people, TimelineStore timeline, CitePages cite, CitedLists lists) {
    this.people = people;
    this.cite = cite;
    this.lists = lists;
    this.timeline = timeline;
  }

  /**
   * One of the list.
   *
   * @param apart what tells them apart from others of the same name; empty where nobody shares it
   */
  record Row(String id, String name, String apart, String kind, long sources, long statements) {}

  /** A page of the list that is asked for. */
  private record Asked(String words, PeopleStore.Order order, int page) {

    Asked(String q, String order, int page) {
      this(q.strip(), PeopleScreen.order(order), page);
      if (words.length() > LONGEST_NAME || page < 1 || page > LAST_PAGE) {
        throw new NotUnderstood(
            "A name has at most %d characters, and pages count from 1 to %d."
                .formatted(LONGEST_NAME, LAST_PAGE));
      }
    }

    String orderWord() {
      return order.name().toLowerCase(Locale.ROOT);
    }

    String query() {
      return Address.of("/people")
          .with("q", words)
          .with("order", order == PeopleStore.Order.SOURCES ? "" : orderWord())
          .with("page", page == 1 ? "" : Integer.toString(page))
          .query();
    }
  }

  @GetMapping("/people")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "sources") String order,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var asked = new Asked(q, order, page);
    var total = people.count(asked.words());
    var shown = shown(asked);
    model.addAttribute("q", asked.words());
    model.addAttribute("order", asked.orderWord());
    model.addAttribute("page", page);
    model.addAttribute("pages", Math.max(1, (total + PAGE - 1) / PAGE));
    model.addAttribute("total", total);
    model.addAttribute("people", rows(shown));
    cite.list(model, "What these speakers said", "/people", asked.query(), List.of());
    return "people";
  }

  /** What everyone on the page said, in a format of citations. */
  @Reads({"cite"})
  @GetMapping("/people." + CitedLists.SUFFIX)
  void cited(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "sources") String order,
      @RequestParam(defaultValue = "1") int page,
      @PathVariable String suffix,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var ids = shown(new Asked(q, order, page)).stream().map(line -> line.id().value()).toList();
    var to = new To("people", suffix, request, response);
    if (ids.isEmpty()) {
      lists.nothing(to);
    } else {
      var said = Filter.NONE.speakers(ids.toArray(String[]::new));
      lists.found(TimelineQuery.of("").where(said).orderedBy(Order.TIME), to);
    }
  }

  private List<PeopleStore.Line> shown(Asked asked) {
    return people.list(asked.words(), asked.order(), (asked.page() - 1) * PAGE, PAGE);
  }

  private static PeopleStore.Order order(String order) {
    return switch (order) {
      case "name" -> PeopleStore.Order.NAME;
      case "sources" -> PeopleStore.Order.SOURCES;
      default -> throw new NotUnderstood("'order' is one of: name, sources.");
    };
  }

  private List<Row> rows(List<PeopleStore.Line> lines) {
    Map<String, Long> said =
        timeline.statementsBy(
            lines.stream().map(PeopleStore.Line::id).map(PersonId::value).toList());
    var apart = new HashMap<PersonId, String>();
    people
        .shared(lines.stream().map(PeopleStore.Line::name).distinct().toList())
        .values()
        .forEach(all -> all.forEach(one -> apart.put(one.id(), one.why())));
    return lines.stream()
        .map(line ->
            new Row(
                line.id().value(),
                line.name(),
                apart.getOrDefault(line.id(), ""),
                line.kind().name().toLowerCase(Locale.ROOT),
                line.sources(),
                said.getOrDefault(line.id().value(), 0L)))
        .toList();
  }
}
