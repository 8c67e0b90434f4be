package org.regesta.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.regesta.time.Bounds;
import org.regesta.timeline.Period;
import org.regesta.timeline.PeriodReader;
import org.regesta.web.DateLabel;
import org.regesta.web.chart.Stretch;
import org.springframework.stereotype.Component;

/**
 * Reads the box for a period on every page that has one: "2021", "late 2021", "March 2022..May
 * 2022".
 */
@Component
public class PeriodBox {

  /** Asks for all time in so many words, where to ask for none shows the middle of it. */
  public static final String ALL = "all";

  private final PeriodReader reader;
  private final Clock clock;

  PeriodBox(PeriodReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * What was asked for.
   *
   * @param written as an address keeps it: as it was written, but dates for words that mean
   *     something else tomorrow ("last year")
   * @param days everything, where the box was empty or not understood
   * @param problem for the reader, where it was not understood
   */
  public record Asked(String written, Bounds days, Optional<String> problem) {

    /** "1 September to 31 December 2021"; empty where all time is asked for. */
    public String inWords() {
      return days.equals(Bounds.OPEN) ? "" : DateLabel.of(Stretch.edtf(days)).words();
    }

    /** Whether it was written in words, so that the reader wants to know how they were read. */
    public boolean wasWords() {
      return !days.equals(Bounds.OPEN)
          && !inWords().equals(written)
          && written.codePoints().anyMatch(Character::isLetter);
    }
  }

  /** Reads what somebody wrote. */
  public Asked read(String written) {
    if (written.isBlank() || written.equals(ALL)) {
      return new Asked(written.strip(), Bounds.OPEN, Optional.empty());
    }
    var always = reader.read(written, Optional.empty());
    if (always instanceof Period.Understood understood) {
      return new Asked(written, understood.bounds(), Optional.empty());
    }
    return switch (reader.read(written, Optional.of(LocalDate.now(clock)))) {
      case Period.Understood today ->
          new Asked(Stretch.edtf(today.bounds()), today.bounds(), Optional.empty());
      case Period.NotUnderstood not -> new Asked(written, Bounds.OPEN, Optional.of(not.message()));
    };
  }
}
