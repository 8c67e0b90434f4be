package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page asks anybody else for anything, whatever the capture that it shows would like. */
@ExtendWith(InTheReadingRoom.class)
class OriginTest {

  @Test
  void asksOnlyTheTwoOriginsForAnything(ReadingRoom room) {
    try (var visit = room.visit(Look.DESK)) {
      room.screens().paths().values().forEach(visit::status);

      assertThat(visit.asked())
          .hasSizeGreaterThan(room.screens().paths().size())
          .allMatch(address ->
              address.startsWith(room.address() + "/") || address.startsWith(room.replay() + "/"));
    }
  }
}
