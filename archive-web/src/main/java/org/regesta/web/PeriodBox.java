package org.regesta.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.regesta.time.Bounds;
import org.regesta.timeline.Period;
import org.regesta.timeline.PeriodReader;
import org.springframework.stereotype.Component;

/**
 * Reads the box for a period on every page that has one: "2021", "late 2021", "March 2022..May
 * 2022".
 */
@Component
public class PeriodBox {

  private final PeriodReader reader;
  private final Clock clock;

  PeriodBox(PeriodReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * What was asked for.
   *
   * @param days everything, where the box was empty or not understood
   * @param problem for the reader, where it was not understood
   */
  public record Asked(Bounds days, Optional<String> problem) {}

  /** Reads what somebody wrote. */
  public Asked read(String written) {
    if (written.isBlank()) {
      return new Asked(Bounds.OPEN, Optional.empty());
    }
    return switch (reader.read(written, Optional.of(LocalDate.now(clock)))) {
      case Period.Understood understood -> new Asked(understood.bounds(), Optional.empty());
      case Period.NotUnderstood not -> new Asked(Bounds.OPEN, Optional.of(not.message()));
    };
  }
}
