package org.regesta.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TestDatabase.Extension.class)
class StoredEventsTest {

  private static final Event SINKING =
      new Event(
          new Passage(0, 40),
          new Passage(10, 14),
          Optional.of("1916-05-31/.."),
          new Bounds(LocalDate.of(1916, 5, 31), null),
          List.of(0, 2),
          Event.Status.CLAIMED,
          Optional.of("Ann Lee"),
          List.of("HMS Example"),
          0.75,
          "dated in its clause; inside a statement");

  private static final Event UNPLACED =
      new Event(
          new Passage(50, 90),
          new Passage(55, 60),
          Optional.empty(),
          Bounds.OPEN,
          List.of(3),
          Event.Status.DENIED,
          Optional.empty(),
          List.of(),
          0.5,
          "denied");

  private final JdbcClient jdbc;
  private final EventStore store;

  StoredEventsTest(TestDatabase database) {
    jdbc = database.jdbc();
    store = EventStore.over(jdbc);
  }

  @Test
  void givesBackWhatWasPutOnRecord() {
    var capture = capture('a');

    store.save(capture, List.of(SINKING, UNPLACED));

    assertThat(store.find(capture)).containsExactly(SINKING, UNPLACED);
  }

  @Test
  void replacesOlderEventsOfTheSameCaptureOnly() {
    var one = capture('b');
    var other = capture('c');
    store.save(one, List.of(SINKING));
    store.save(other, List.of(SINKING));

    store.save(one, List.of());

    assertThat(store.find(one)).isEmpty();
    assertThat(store.find(other)).containsExactly(SINKING);
  }

  @Test
  void knowsNoEventsOfACaptureThatWasNeverRead() {
    assertThat(store.find(id('d'))).isEmpty();
  }

  @Test
  void refusesEventsOfACaptureThatIsNotHeld() {
    assertThatThrownBy(() -> store.save(id('e'), List.of(SINKING)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private static CaptureId id(char letter) {
    return new CaptureId(Character.toString(letter).repeat(26));
  }

  private CaptureId capture(char letter) {
    var id = id(letter);
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
