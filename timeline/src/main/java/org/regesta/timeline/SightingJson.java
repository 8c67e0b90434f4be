package org.regesta.timeline;

import tools.jackson.databind.json.JsonMapper;

/** Sightings as JSON, for the database. */
final class SightingJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SightingJson() {}

  static String write(Sighting sighting) {
    return MAPPER.writeValueAsString(sighting);
  }

  static Sighting read(String json) {
    return MAPPER.readValue(json, Sighting.class);
  }

  /** Rows of a table, for {@code jsonb_to_recordset}. */
  static String rows(Object rows) {
    return MAPPER.writeValueAsString(rows);
  }
}
