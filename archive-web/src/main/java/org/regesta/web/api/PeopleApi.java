package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.form.PersonForm;
import org.regesta.people.Departed;
import org.regesta.people.PeopleStore;
import org.regesta.people.Person;
import org.regesta.people.PersonId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.question.Parameters;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks in the sources. */
@RestController
@Tag(name = "Speakers", description = "People and bodies to whom sources attribute words.")
class PeopleApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final int LONGEST_NAME = 200;
  private static final int USUAL = 50;

  /** Ten thousand pages, as the page gives them. */
  private static final int MOST_SKIPPED = 500_000;

  private final PeopleStore people;
  private final TimelineStore timeline;

  PeopleApi(PeopleStore people, TimelineStore timeline) {
    this.people = people;
    this.timeline = timeline;
  }

  /** One of a list. */
  record Speaker(String id, String kind, String name, long sources, long statements) {}

  @Operation(summary = "Speakers", description = "Whose name has words that begin so.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Beginnings of words of a name.",
      schema = @Schema(type = "string"),
      example = "mayh")
  @Parameter(
      name = "order",
      in = ParameterIn.QUERY,
      description = "Those with the most sources first (the usual order), or by name.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"sources", "name"}),
      example = "name")
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "The page of fifty, as the pages count them; not with skip and limit.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "10000"),
      example = "1")
  @Parameter(
      name = "skip",
      in = ParameterIn.QUERY,
      description = "Pass over so many.",
      schema = @Schema(type = "integer", minimum = "0", maximum = "500000"),
      example = "0")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "How many at most; usually 50.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500"),
      example = "50")
  @Reads({"q", "order", "page", "skip", "limit"})
  @GetMapping(path = "/api/people", produces = JSON)
  Page<Speaker> list(HttpServletRequest request) {
    var parameters = new Parameters(request.getParameterMap());
    var words = parameters.text("q", LONGEST_NAME);
    var by =
        Asked.one(PeopleStore.Order.class, "order", parameters).orElse(PeopleStore.Order.SOURCES);
    var part = Part.of(parameters, USUAL, Asked.MOST, MOST_SKIPPED);
    long total = people.count(words);
    return new Page<>(
        total,
        speakers(people.list(words, by, part.skip(), part.limit())),
        part.links(total, request));
  }

  @Reads({"q", "order", "page", "skip", "limit"})
  @GetMapping(path = "/people", produces = JSON)
  Page<Speaker> negotiated(HttpServletRequest request) {
    return list(request);
  }

  @Reads({"q", "order", "page", "skip", "limit"})
  @GetMapping("/people.json")
  ResponseEntity<Page<Speaker>> file(HttpServletRequest request) {
    return Asked.file(list(request));
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
              + " read as naming them any more, or that the name turned out to be several"
              + " people's.")
  @GetMapping(path = "/api/people/" + Asked.ID, produces = JSON)
  PersonForm person(
      @Parameter(description = "Their permanent name.", example = "p7kjwwczhv7fdbvr70ghyn5bdj")
          @PathVariable
          String id) {
    var wanted = Asked.person(id);
    var person = find(wanted, Set.of()).orElseThrow(() -> unsupported(wanted));
    var name = person.id().value();
    return PersonForm.of(
        person,
        people.namesakes(person.id()),
        timeline.statementsBy(List.of(name)).getOrDefault(name, 0L));
  }

  @GetMapping(path = "/people/" + Asked.ID, produces = JSON)
  PersonForm negotiated(@PathVariable String id) {
    return person(id);
  }

  @GetMapping("/people/" + Asked.ID + ".json")
  ResponseEntity<PersonForm> file(@PathVariable String id) {
    return Asked.file(person(id));
  }

  /** Whoever has this name, or who is named now in the stead of one who departed. */
  private Optional<Person> find(PersonId id, Set<PersonId> before) {
    var seen = new HashSet<>(before);
    return people
        .find(id)
        .or(() ->
            seen.add(id)
                ? people.departed(id).flatMap(Departed::successor).flatMap(next -> find(next, seen))
                : Optional.empty());
  }

  private RuntimeException unsupported(PersonId id) {
    var several = people.namesakes(id);
    if (!several.isEmpty()) {
      return new NoLongerHere(
          "“%s” is several people, who are told apart now: %s."
              .formatted(
                  several.getFirst().name(),
                  several.stream()
                      .map(one -> "/people/" + one.id())
                      .collect(Collectors.joining(", "))));
    }
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
