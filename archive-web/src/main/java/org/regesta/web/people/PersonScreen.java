package org.regesta.web.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.capture.CaptureId;
import org.regesta.people.Mention;
import org.regesta.people.PeopleStore;
import org.regesta.people.Person;
import org.regesta.people.PersonId;
import org.regesta.search.Facets;
import org.regesta.search.Filter;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.text.ExtractionStore;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;
import org.regesta.web.DateLabel;
import org.regesta.web.EntryLine;
import org.regesta.web.Moments;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.citation.CitePages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One person or body: names, roles, why it is one, and what was said, in the order of time. */
@Controller
class PersonScreen {

  private static final int PAGE = 50;
  private static final String ID = "[0-9a-hjkmnp-tv-z]{26}";

  private final PeopleStore people;
  private final TimelineStore timeline;
  private final TimelineSearch search;
  private final ExtractionStore extractions;
  private final CitePages cite;

  PersonScreen(
      PeopleStore people,
      TimelineStore timeline,
      TimelineSearch search,
      ExtractionStore extractions,
      CitePages cite) {
    this.people = people;
    this.timeline = timeline;
    this.search = search;
    this.extractions = extractions;
    this.cite = cite;
  }

  @GetMapping("/people/{id:" + ID + "}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String former,
      Model model,
      HttpServletResponse response) {
    var person = people.find(new PersonId(id));
    var namesakes = people.namesakes(new PersonId(id));
    model.addAttribute("namesakes", namesakes);
    if (person.isEmpty() && !namesakes.isEmpty()) {
      model.addAttribute("name", namesakes.getFirst().name());
      return "person-several";
    }
    if (person.isEmpty()) {
      return departed(new PersonId(id), model, response);
    }
    model.addAttribute("person", PersonPage.of(person.get(), facets(id), outlets(person.get())));
    model.addAttribute("former", former(former, id));
    addStrip(selection(id), model);
    addStatements(person.get(), after, model);
    return "person";
  }

  /** Who published the sources that give somebody a role. */
  private Map<CaptureId, String> outlets(Person person) {
    var captures =
        person.mentions().stream()
            .filter(mention -> mention.role().isPresent())
            .map(Mention::capture)
            .distinct()
            .toList();
    var found = new HashMap<CaptureId, String>();
    extractions
        .outlines(captures)
        .forEach((capture, outline) ->
            outline
                .metadata()
                .publisher()
                .ifPresent(publisher -> found.put(capture, publisher.value())));
    return found;
  }

  private static Selection selection(String id) {
    return new Selection(Bounds.OPEN, Optional.empty(), Optional.of(id), Optional.empty());
  }

  private void addStrip(Selection hers, Model model) {
    var byYear = timeline.density(hers, Bucket.YEAR);
    var unit = Strip.unitFor(byYear.bars());
    model.addAttribute(
        "strip", Strip.of(unit == Bucket.YEAR ? byYear : timeline.density(hers, unit)));
  }

  private void addStatements(Person person, String after, Model model) {
    var window = new Window(selection(person.id().value()), PAGE, entry(after));
    var dated = timeline.window(window);
    model.addAttribute("inView", "?speaker=" + person.id());
    model.addAttribute("total", timeline.count(window.selection()));
    model.addAttribute("statements", dated.stream().map(EntryLine::of).toList());
    model.addAttribute("next", dated.size() < PAGE ? "" : dated.getLast().id().value());
    model.addAttribute("continued", window.after().isPresent());
    var undated = window.after().isPresent() ? List.<Entry>of() : timeline.undated(window);
    model.addAttribute(
        "undated",
        undated.stream().map(one -> EntryLine.of(one).dated(DateLabel.latest(one))).toList());
    model.addAttribute(
        "dated", timeline.count(window.selection()) - timeline.countUndated(window.selection()));
    cite.list(
        model,
        CitePages.saidBy(person.name()),
        "/people/" + person.id(),
        "",
        dated.stream().map(Entry::id).toList());
  }

  private static Optional<EntryId> entry(String id) {
    if (!id.isEmpty() && !id.matches(ID)) {
      throw new NotUnderstood("'after' is the permanent name of an entry: 26 letters and digits.");
    }
    return Optional.of(id).filter(name -> !name.isEmpty()).map(EntryId::new);
  }

  private Facets facets(String id) {
    var hers = TimelineQuery.of("").where(Filter.NONE.speakers(id)).page(0, 1);
    return switch (search.search(hers)) {
      case SearchAnswer.Found found -> found.facets();
      case SearchAnswer.NotUnderstood not -> throw new IllegalStateException(not.message());
    };
  }

  private Optional<String> former(String id, String now) {
    return Optional.of(id)
        .filter(name -> name.matches(ID))
        .flatMap(name -> people.departed(new PersonId(name)))
        .filter(gone -> gone.successor().map(PersonId::value).equals(Optional.of(now)))
        .map(gone -> gone.name());
  }

  private String departed(PersonId id, Model model, HttpServletResponse response) {
    var gone = people.departed(id).orElseThrow(() -> new NotHere("There is nobody " + id + "."));
    var successor = gone.successor().filter(next -> isOnRecord(next, Set.of(id)));
    if (successor.isPresent()) {
      return "redirect:/people/" + successor.get() + "?former=" + id;
    }
    response.setStatus(HttpStatus.GONE.value());
    model.addAttribute("name", gone.name());
    model.addAttribute("since", Moments.of(gone.since()));
    model.addAttribute("capture", gone.capture().value());
    return "person-departed";
  }

  /** Whether somebody is there, or departed in favour of another who is, and not in a circle. */
  private boolean isOnRecord(PersonId id, Set<PersonId> before) {
    if (people.find(id).isPresent() || !people.namesakes(id).isEmpty()) {
      return true;
    }
    var seen = new HashSet<>(before);
    return seen.add(id)
        && people
            .departed(id)
            .flatMap(gone -> gone.successor())
            .filter(next -> isOnRecord(next, seen))
            .isPresent();
  }
}
