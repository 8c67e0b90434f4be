package org.regesta.web.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NotUnderstood;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

  PeopleScreen(PeopleStore people, TimelineStore timeline) {
    this.people = people;
    this.timeline = timeline;
  }

  /** One of the list. */
  record Row(String id, String name, String kind, long sources, long statements) {}

  @GetMapping("/people")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "sources") String order,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var words = q.strip();
    if (words.length() > LONGEST_NAME || page < 1 || page > LAST_PAGE) {
      throw new NotUnderstood(
          "A name has at most %d characters, and pages count from 1 to %d."
              .formatted(LONGEST_NAME, LAST_PAGE));
    }
    var total = people.count(words);
    model.addAttribute("q", words);
    model.addAttribute("order", order(order).name().toLowerCase(Locale.ROOT));
    model.addAttribute("page", page);
    model.addAttribute("pages", Math.max(1, (total + PAGE - 1) / PAGE));
    model.addAttribute("total", total);
    model.addAttribute("people", rows(people.list(words, order(order), (page - 1) * PAGE, PAGE)));
    return "people";
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
    return lines.stream()
        .map(line ->
            new Row(
                line.id().value(),
                line.name(),
                line.kind().name().toLowerCase(Locale.ROOT),
                line.sources(),
                said.getOrDefault(line.id().value(), 0L)))
        .toList();
  }
}
