package org.regesta.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds an account up in the database. */
record AccountSums(JdbcClient jdbc) {

  Account of(Standing standing) {
    long order = standing.order().number();
    var found = found(order);
    return new Account(
        standing,
        received(order),
        ended(order, "KEPT"),
        ended(order, "HELD"),
        refusals(order),
        found.readings(),
        found.dates(),
        found.statements(),
        found.events(),
        found.passages(),
        notes(order));
  }

  private long received(long order) {
    return jdbc.sql("select received from intake_order where number = :order")
        .param("order", order)
        .query(Long.class)
        .single();
  }

  private long ended(long order, String end) {
    return jdbc.sql(
            "select count(*) from intake_item where order_number = :order and ended = :ended")
        .param("order", order)
        .param("ended", end)
        .query(Long.class)
        .single();
  }

  private List<Account.Count> refusals(long order) {
    return jdbc.sql(
            """
            select reason, count(*) from intake_item
            where order_number = :order and ended = 'REFUSED'
            group by reason order by 2 desc, 1\
            """)
        .param("order", order)
        .query((row, n) -> new Account.Count(row.getString(1), row.getLong(2)))
        .list();
  }

  private List<Account.Count> notes(long order) {
    return jdbc.sql(
            """
            select note, count(*) from intake_reading, unnest(notes) note
            where order_number = :order group by note order by 2 desc, 1\
            """)
        .param("order", order)
        .query((row, n) -> new Account.Count(row.getString(1), row.getLong(2)))
        .list();
  }

  private Found found(long order) {
    return jdbc.sql(
            """
            select count(*) begun,
                   count(*) filter (where ended = 'HELD') taken_over,
                   count(*) filter (where stage = 'PLACED') finished,
                   coalesce(sum(dates_placed), 0) dates_placed,
                   coalesce(sum(dates_ambiguous), 0) dates_ambiguous,
                   coalesce(sum(dates_open), 0) dates_open,
                   coalesce(sum(quoted), 0) quoted, coalesce(sum(reported), 0) reported,
                   coalesce(sum(mixed), 0) mixed,
                   coalesce(sum(speaker_unknown), 0) speaker_unknown,
                   coalesce(sum(events), 0) events, coalesce(sum(passages), 0) passages
            from intake_reading join intake_item using (order_number, position)
            where order_number = :order\
            """)
        .param("order", order)
        .query((row, n) -> Found.of(row))
        .single();
  }

  private record Found(
      Account.Readings readings,
      Findings.DateCount dates,
      Findings.StatementCount statements,
      long events,
      long passages) {

    static Found of(ResultSet row) throws SQLException {
      return new Found(
          new Account.Readings(
              row.getLong("begun"), row.getLong("taken_over"), row.getLong("finished")),
          new Findings.DateCount(
              row.getLong("dates_placed"),
              row.getLong("dates_ambiguous"),
              row.getLong("dates_open")),
          new Findings.StatementCount(
              row.getLong("quoted"),
              row.getLong("reported"),
              row.getLong("mixed"),
              row.getLong("speaker_unknown")),
          row.getLong("events"),
          row.getLong("passages"));
    }
  }
}
