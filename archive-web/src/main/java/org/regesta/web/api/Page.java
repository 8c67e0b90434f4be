package org.regesta.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A page of a list. */
@Schema(description = "A page of a list.")
record Page<T>(
    @Schema(description = "How many there are on all pages.", example = "204") long total,
    List<T> items,
    Links links) {

  Page {
    items = List.copyOf(items);
  }
}
