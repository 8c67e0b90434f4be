package org.regesta.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings in PostgreSQL. */
record StoredFindings(JdbcClient jdbc) implements Findings {

  @Override
  public void read(Item item, List<String> notes) {
    move(
        item,
        jdbc.sql("update intake_reading set stage = 'READ', notes = notes || :notes" + OF_ITEM)
            .param("notes", notes.toArray(String[]::new)));
  }

  @Override
  public void dated(Item item, DateCount dates) {
    move(
        item,
        jdbc.sql(
                """
                update intake_reading set stage = 'DATED', dates_placed = :placed,
                  dates_ambiguous = :ambiguous, dates_open = :open\
                """
                    + OF_ITEM)
            .param("placed", dates.placed())
            .param("ambiguous", dates.ambiguous())
            .param("open", dates.open()));
  }

  @Override
  public void heard(Item item, StatementCount statements, long events) {
    move(
        item,
        jdbc.sql(
                """
                update intake_reading set stage = 'HEARD', quoted = :quoted, reported = :reported,
                  mixed = :mixed, speaker_unknown = :unknown, events = :events\
                """
                    + OF_ITEM)
            .param("quoted", statements.quoted())
            .param("reported", statements.reported())
            .param("mixed", statements.mixed())
            .param("unknown", statements.speakerUnknown())
            .param("events", events));
  }

  @Override
  public void placed(Item item, long passages) {
    move(
        item,
        jdbc.sql("update intake_reading set stage = 'PLACED', passages = :passages" + OF_ITEM)
            .param("passages", passages));
  }

  private static final String OF_ITEM = " where order_number = :order and position = :position";

  private static void move(Item item, JdbcClient.StatementSpec update) {
    int rows = update.param("order", item.order()).param("position", item.position()).update();
    if (rows != 1) {
      throw new IllegalArgumentException(
          "no reading of item " + item.position() + " of import " + item.order());
    }
  }
}
