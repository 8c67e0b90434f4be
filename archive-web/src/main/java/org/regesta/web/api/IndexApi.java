package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a program begins. */
@RestController
@Tag(name = "Index", description = "Where to begin.")
class IndexApi {

  private static final List<Way> WAYS =
      List.of(
          new Way("description", "/api/openapi.json", "This interface in OpenAPI."),
          new Way(
              "timeline",
              "/api/timeline",
              "Entries in the order of time, and how many fall where."),
          new Way("undated", "/api/timeline/undated", "Entries that no source dates."),
          new Way("density", "/api/timeline/density", "How many entries fall where."),
          new Way("search", "/api/search", "Entries by their words and by what they are."),
          new Way("entry", "/api/entries/{id}", "One entry with its evidence."),
          new Way("captures", "/api/captures", "Everything that is held."),
          new Way("capture", "/api/captures/{id}", "One source as it was captured."),
          new Way("people", "/api/people", "Who speaks in the sources."),
          new Way("imports", "/api/imports", "What was brought in, and what became of it."));

  /** All there is. */
  record Ways(
      @Schema(example = "Regesta") String title,
      @Schema(description = "The version of the interface.", example = "1") String version,
      List<Way> links) {}

  /** A way on. */
  record Way(
      @Schema(example = "timeline") String name,
      @Schema(
              description = "An address of this archive; {id} stands for a permanent name.",
              example = "/api/timeline")
          String address,
      String about) {}

  @Operation(summary = "Where to begin", description = "The addresses that lead to all others.")
  @GetMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
  Ways index() {
    return new Ways("Regesta", "1", WAYS);
  }

  @Hidden
  @GetMapping(path = "/api/", produces = MediaType.APPLICATION_JSON_VALUE)
  Ways slashed() {
    return index();
  }
}
