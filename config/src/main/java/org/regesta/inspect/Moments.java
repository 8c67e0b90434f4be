package org.regesta.inspect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as options and lines give them: an instant with an offset, or a day in UTC. */
final class Moments {

  private static final int DAY = 10;

  private Moments() {}

  /** Empty where it is neither. */
  static Optional<Instant> read(String written) {
    try {
      return Optional.of(
          written.length() == DAY
              ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(written).toInstant());
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }
}
