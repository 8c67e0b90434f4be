package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regesta.form.PersonForm;
import org.regesta.people.Departed;
import org.regesta.people.PeopleStore;
import org.regesta.people.PersonId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks in the sources. */
@RestController
@Tag(name = "Speakers", description = "People and bodies to whom sources attribute words.")
class PeopleApi {

  private static final int LONGEST_NAME = 200;

  private final PeopleStore people;
  private final TimelineStore timeline;

  PeopleApi(PeopleStore people, TimelineStore timeline) {
    this.people = people;
    this.timeline = timeline;
  }

  /** One of a list. */
  record Speaker(String id, String kind, String name, long sources, long statements) {}

  @Operation(summary = "Speakers", description = "Whose name has words that begin so.")
  @GetMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
  Page<Speaker> list(
      @Parameter(description = "Beginnings of words of a name.", example = "mayh")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "sources (most first) or name")
          @RequestParam(defaultValue = "sources")
          String order,
      @Parameter(description = "Pass over so many, 0 to 10,000.") @RequestParam(defaultValue = "0")
          int skip,
      @Parameter(description = "From 1 to 500.") @RequestParam(defaultValue = "100") int limit,
      HttpServletRequest request) {
    if (q.length() > LONGEST_NAME) {
      throw new NotUnderstood("A name has at most " + LONGEST_NAME + " characters.");
    }
    var by =
        TimelineApi.one(PeopleStore.Order.class, "order", order).orElse(PeopleStore.Order.SOURCES);
    var lines = people.list(q, by, Asked.skip(skip), Asked.limit(limit));
    long total = people.count(q);
    return new Page<>(
        total,
        speakers(lines),
        skip + limit < total && skip + limit <= Asked.MOST_SKIPPED
            ? Links.next(request, "skip", skip + limit)
            : Links.last(request));
  }

  private List<Speaker> speakers(List<PeopleStore.Line> lines) {
    Map<String, Long> said =
        timeline.statementsBy(lines.stream().map(line -> line.id().value()).toList());
    return lines.stream()
        .map(line ->
            new Speaker(
                line.id().value(),
                line.kind().name().toLowerCase(Locale.ROOT),
                line.name(),
                line.sources(),
                said.getOrDefault(line.id().value(), 0L)))
        .toList();
  }

  @Operation(
      summary = "One speaker",
      description =
          "Names, roles, and why each mention was taken for this one. 410 says that no source is"
              + " read as naming them any more.")
  @GetMapping(path = "/api/people/" + Asked.ID, produces = MediaType.APPLICATION_JSON_VALUE)
  PersonForm person(
      @Parameter(description = "Their permanent name.", example = "p7kjwwczhv7fdbvr70ghyn5bdj")
          @PathVariable
          String id) {
    var wanted = Asked.person(id);
    var person =
        people
            .find(wanted)
            .or(() -> people.departed(wanted).flatMap(Departed::successor).flatMap(people::find))
            .orElseThrow(() -> unsupported(wanted));
    var name = person.id().value();
    return PersonForm.of(person, timeline.statementsBy(List.of(name)).getOrDefault(name, 0L));
  }

  @GetMapping(path = "/people/" + Asked.ID, produces = MediaType.APPLICATION_JSON_VALUE)
  PersonForm negotiated(@PathVariable String id) {
    return person(id);
  }

  @GetMapping("/people/" + Asked.ID + ".json")
  ResponseEntity<PersonForm> file(@PathVariable String id) {
    return Asked.file(person(id));
  }

  private RuntimeException unsupported(PersonId id) {
    Optional<RuntimeException> gone =
        people
            .departed(id)
            .map(one ->
                new NoLongerHere(
                    "No source is read as naming “%s” any more; the last was capture %s."
                        .formatted(one.name(), one.capture())));
    return gone.orElseGet(() -> new NotHere("There is nobody " + id + "."));
  }
}
