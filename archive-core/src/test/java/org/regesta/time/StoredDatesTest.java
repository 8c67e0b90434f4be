package org.regesta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.text.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TestDatabase.Extension.class)
class StoredDatesTest {

  private final JdbcClient jdbc;
  private final DatesStore store;

  StoredDatesTest(TestDatabase database) {
    jdbc = database.jdbc();
    store = DatesStore.over(jdbc);
  }

  @Test
  void givesBackWhatWasPutOnRecord() {
    var capture = capture('a');
    var dates =
        new Dates(
            List.of(
                timex(0, 4, "1916", new Timex.Nothing()),
                timex(10, 19, "1916-06-02", new Timex.Publication()),
                timex(30, 44, "1916-06-06", new Timex.Expression(new Passage(10, 19)))),
            List.of(
                new Dating(
                    new Passage(0, 19),
                    List.of(0, 1),
                    Optional.empty(),
                    new Bounds(null, LocalDate.of(1916, 6, 2)),
                    List.of("1916", "1916-06-02"),
                    "two readings",
                    Optional.of("nothing says which"),
                    0.25)));

    store.save(capture, dates);

    assertThat(store.find(capture)).contains(dates);
  }

  @Test
  void replacesWhatOlderRulesFound() {
    var capture = capture('b');
    store.save(capture, new Dates(List.of(timex(0, 4, "1916", new Timex.Nothing())), List.of()));

    store.save(capture, new Dates(List.of(), List.of()));

    assertThat(store.find(capture)).contains(new Dates(List.of(), List.of()));
  }

  @Test
  void knowsNoDatesOfACaptureThatWasNeverRead() {
    assertThat(store.find(new CaptureId("d".repeat(26)))).isEmpty();
  }

  private static Timex timex(int begin, int end, String value, Timex.CountedFrom from) {
    return new Timex(
        new Passage(begin, end),
        Timex.Type.DATE,
        value,
        Optional.of("APPROX"),
        Optional.of(value),
        Bounds.day(LocalDate.of(1916, 5, 31)),
        from,
        "rule",
        0.5);
  }

  private CaptureId capture(char letter) {
    var id = new CaptureId(Character.toString(letter).repeat(26));
    jdbc.sql(
            """
            with kept as (
              insert into archive_file (name, kind) values (:id, 'segment') returning id)
            insert into capture (id, source, name, content, length, received, declared, file,
              file_offset, stored_length, stored)
            select :id, 'file:///story.txt', 'story.txt', decode(repeat('00', 32), 'hex'), 1, now(),
              '{}', kept.id, 0, 1, decode(repeat('00', 32), 'hex') from kept\
            """)
        .param("id", id.value())
        .update();
    return id;
  }
}
