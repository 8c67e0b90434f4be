package org.regesta.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
        held(order),
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

  private List<Item> held(long order) {
    return jdbc.sql(
            """
            select * from intake_item where order_number = :order and ended = 'HELD'
            order by position limit :named\
            """)
        .param("order", order)
        .param("named", Account.NAMED)
        .query((row, n) -> StoredItems.item(row))
        .list();
  }

  private List<Account.Note> notes(long order) {
    record Noted(String words, long times, Item item) {}
    var noted =
        jdbc.sql(
                """
                select * from (
                  select item.*, note, count(*) over (partition by note) times,
                         row_number() over (partition by note order by position) nth
                  from intake_reading join intake_item item using (order_number, position),
                       unnest(notes) note
                  where order_number = :order) one
                where nth <= :named order by times desc, note, nth\
                """)
            .param("order", order)
            .param("named", Account.NAMED)
            .query((row, n) ->
                new Noted(row.getString("note"), row.getLong("times"), StoredItems.item(row)))
            .list();
    return noted.stream()
        .collect(Collectors.groupingBy(Noted::words, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(same ->
            new Account.Note(
                same.getFirst().words(),
                same.getFirst().times(),
                same.stream().map(Noted::item).toList()))
        .toList();
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
