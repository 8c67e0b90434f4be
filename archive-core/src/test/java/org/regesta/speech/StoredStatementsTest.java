package org.regesta.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.regesta.capture.CaptureId;
import org.regesta.home.TestDatabase;
import org.regesta.text.Passage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TestDatabase.Extension.class)
class StoredStatementsTest {

  private static final Statement SPOKEN =
      new Statement(
          List.of(new Passage(0, 40), new Passage(60, 80)),
          Wording.DIRECT,
          Stance.ASSERTS,
          Optional.of(
              new Speaker(
                  "Ann Hale",
                  Speaker.Kind.PERSON,
                  Optional.of("chief engineer"),
                  Optional.of("Harbour Office"),
                  Optional.of(new Passage(42, 50)))),
          Optional.empty(),
          Optional.of(new Passage(51, 55)),
          Optional.of("the council"),
          Optional.of(new Statement.SaidOn("1916-05-31", 2, "dates the cue in the same sentence")),
          0.95,
          "named as the subject");

  private static final Statement OPEN =
      new Statement(
          List.of(new Passage(100, 120)),
          Wording.INDIRECT,
          Stance.ASSERTS,
          Optional.empty(),
          Optional.of(new Passage(90, 92)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0.8,
          "the text names nobody");

  private final JdbcClient jdbc;
  private final StatementStore store;

  StoredStatementsTest(TestDatabase database) {
    jdbc = database.jdbc();
    store = StatementStore.over(jdbc);
  }

  @Test
  void givesBackWhatWasPutOnRecord() {
    var capture = capture('a');

    store.save(capture, List.of(SPOKEN, OPEN));

    assertThat(store.find(capture)).containsExactly(SPOKEN, OPEN);
  }

  @Test
  void replacesOlderStatementsOfTheSameCaptureOnly() {
    var one = capture('b');
    var other = capture('c');
    store.save(one, List.of(SPOKEN));
    store.save(other, List.of(SPOKEN));

    store.save(one, List.of());

    assertThat(store.find(one)).isEmpty();
    assertThat(store.find(other)).containsExactly(SPOKEN);
  }

  @Test
  void knowsNoStatementsOfACaptureThatWasNeverRead() {
    assertThat(store.find(id('d'))).isEmpty();
  }

  @Test
  void refusesStatementsOfACaptureThatIsNotHeld() {
    assertThatThrownBy(() -> store.save(id('e'), List.of(SPOKEN)))
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
