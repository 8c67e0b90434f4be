package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.search.TimelineQuery.Order;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Departed;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Neighbours;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.entry.EvidenceReader;
import org.regesta.web.question.Question;
import org.regesta.web.question.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Entries at their permanent addresses. */
@RestController
@Tag(
    name = "Entries",
    description = "What somebody is said to have said, and what is said to have happened.")
class EntriesApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String NAME = "0v06ncnb7a6pyegbch0qpvjmhp";

  private final TimelineStore timeline;
  private final EvidenceReader sources;
  private final Questions questions;
  private final TimelineSearch search;

  EntriesApi(
      TimelineStore timeline, EvidenceReader sources, Questions questions, TimelineSearch search) {
    this.timeline = timeline;
    this.sources = sources;
    this.questions = questions;
    this.search = search;
  }

  @Operation(
      summary = "One entry",
      description =
          "With every source that it rests on, why it is dated so and why it is read so. The name"
              + " of an entry that was merged since finds the entry that holds now what it rested"
              + " on, under its own id; 410 says that nothing supports it any more.")
  @GetMapping(path = "/api/entries/" + Asked.ID, produces = JSON)
  EntryForm entry(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    return EntryForm.of(find(Asked.entry(id)));
  }

  @GetMapping(path = "/entries/" + Asked.ID, produces = JSON)
  EntryForm negotiated(@PathVariable String id) {
    return entry(id);
  }

  @GetMapping("/entries/" + Asked.ID + ".json")
  ResponseEntity<EntryForm> file(@PathVariable String id) {
    return Asked.file(entry(id));
  }

  @Operation(
      summary = "Its sources, each with the words in their context",
      description =
          "In the order of the entry's evidence: what the source is, where it lay, what proves it,"
              + " the sentences around the words, and what it says otherwise than the entry does.")
  @GetMapping(path = "/api/entries/" + Asked.ID + "/evidence", produces = JSON)
  List<EvidenceAnswer> evidence(
      @Parameter(description = "The permanent name of the entry.", example = NAME) @PathVariable
          String id) {
    var entry = find(Asked.entry(id));
    return entry.evidence().stream()
        .map(one -> EvidenceAnswer.of(one, sources.read(entry, one)))
        .toList();
  }

  /** What stands beside an entry, and where it stands. */
  record Neighbourhood(
      @Schema(description = "Null where it is the first.") @Nullable EntryForm before,
      @Schema(description = "Null where it is the last.") @Nullable EntryForm after,
      @Schema(
              description =
                  "Where it stands in what was asked for, from 1; null where that does not hold it.",
              example = "12")
          @Nullable Long position,
      @Schema(
              description = "How many there are in what was asked for; null with position.",
              example = "185")
          @Nullable Long total) {

    static Neighbourhood of(Optional<Neighbours> beside, Optional<Neighbours.Rank> rank) {
      return new Neighbourhood(
          beside.flatMap(Neighbours::before).map(EntryForm::of).orElse(null),
          beside.flatMap(Neighbours::after).map(EntryForm::of).orElse(null),
          rank.map(Neighbours.Rank::position).orElse(null),
          rank.map(Neighbours.Rank::total).orElse(null));
    }
  }

  @Operation(
      summary = "What stands beside it in time",
      description =
          "Within what is asked for, in the order of time or of a search; without any question, on"
              + " the whole timeline, where an undated entry stands among the undated, in the order"
              + " of publication.")
  @AsksQuestion
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "In the order of time (the usual one) or of relevance.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"relevance", "time"}),
      example = "time")
  @Reads(of = Reads.Of.QUESTION, value = "sort")
  @GetMapping(path = "/api/entries/" + Asked.ID + "/neighbours", produces = JSON)
  Neighbourhood neighbours(
      @Parameter(description = "The permanent name of the entry.", example = NAME) @PathVariable
          String id,
      HttpServletRequest request) {
    var entry = find(Asked.entry(id)).id();
    var put = questions.of(request);
    var sort = Asked.one(Order.class, "sort", put.parameters()).orElse(Order.TIME);
    if (put.question().equals(Question.ALL)) {
      return Neighbourhood.of(
          timeline.neighbours(entry, Selection.ALL), timeline.rank(entry, Selection.ALL));
    }
    var query = put.query().orderedBy(sort);
    questions.ask(query.page(0, 1)); // says what cannot be read of it
    var standing = search.standing(entry, query);
    return Neighbourhood.of(
        standing.map(at -> new Neighbours(at.before(), at.after())),
        standing.map(at -> new Neighbours.Rank(at.position(), at.total())));
  }

  private Entry find(EntryId id) {
    return timeline.find(id).orElseThrow(() -> unsupported(id));
  }

  private RuntimeException unsupported(EntryId id) {
    return timeline
        .departed(id)
        .<RuntimeException>map(gone ->
            new NoLongerHere(
                "Nothing supports entry %s any more. It said “%s” and rested on %s."
                    .formatted(id, gone.words(), captures(gone))))
        .orElseGet(() -> new NotHere("There is no entry " + id + "."));
  }

  private static String captures(Departed gone) {
    return gone.captures().stream()
        .map(capture -> "/captures/" + capture)
        .collect(Collectors.joining(", "));
  }
}
