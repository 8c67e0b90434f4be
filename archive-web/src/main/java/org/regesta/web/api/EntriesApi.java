package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.regesta.form.EntryForm;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
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

  private final TimelineStore timeline;

  EntriesApi(TimelineStore timeline) {
    this.timeline = timeline;
  }

  @Operation(
      summary = "One entry",
      description =
          "With every source that it rests on, why it is dated so and why it is read so. The name"
              + " of an entry that was merged since finds the entry that holds now what it rested"
              + " on, under its own id; 410 says that nothing supports it any more.")
  @GetMapping(path = "/api/entries/" + Asked.ID, produces = MediaType.APPLICATION_JSON_VALUE)
  EntryForm entry(
      @Parameter(description = "Its permanent name.", example = "0v06ncnb7a6pyegbch0qpvjmhp")
          @PathVariable
          String id) {
    return EntryForm.of(find(Asked.entry(id)));
  }

  @GetMapping(path = "/entries/" + Asked.ID, produces = MediaType.APPLICATION_JSON_VALUE)
  EntryForm negotiated(@PathVariable String id) {
    return entry(id);
  }

  @GetMapping("/entries/" + Asked.ID + ".json")
  ResponseEntity<EntryForm> file(@PathVariable String id) {
    return Asked.file(entry(id));
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
                    .formatted(id, gone.words(), gone.captures())))
        .orElseGet(() -> new NotHere("There is no entry " + id + "."));
  }
}
