package org.regesta.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.event.Event;

class DateReasonsTest {

  @Test
  void nameTheWordingThatGaveTheDateWhereAnotherStandsBeforeIt() {
    var reading =
        Told.by("gazette")
            .happened("the mill stood still", "stood", "1926-06-01..1926-08-31")
            .happened("the mill was closed", "closed", "1926-07-03")
            .reading();
    var closed = reading.events().getLast();
    var datedTwice =
        new Event(
            closed.passage(),
            closed.trigger(),
            Optional.of("1926-07-03"),
            closed.bounds(),
            List.of(0, 1),
            closed.status(),
            Optional.empty(),
            List.of(),
            0.9,
            "dated in its clause");

    var why = new DateReasons(reading).of(datedTwice, "1926-07-03");

    assertThat(why.words()).isEqualTo("on the day 1926-07-03");
  }
}
