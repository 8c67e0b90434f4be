package org.regesta.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items in PostgreSQL. */
record StoredItems(JdbcClient jdbc) implements Items {

  @Override
  public void settle(Item item, List<String> notes) {
    switch (item.outcome()) {
      case Outcome.Kept(var capture) -> {
        insert(item, "KEPT", capture, null);
        startReading(item, notes);
      }
      case Outcome.AlreadyHeld(var capture) -> insert(item, "HELD", capture, null);
      case Outcome.Refused(var reason, var preserved) ->
          insert(item, "REFUSED", preserved.orElse(null), reason);
    }
  }

  private void insert(
      Item item, String ended, @Nullable CaptureId capture, @Nullable String reason) {
    jdbc.sql(
            """
            insert into intake_item (order_number, position, name, ended, capture, reason)
            values (:order, :position, :name, :ended, :capture, :reason)\
            """)
        .param("order", item.order())
        .param("position", item.position())
        .param("name", item.name())
        .param("ended", ended)
        .param("capture", capture == null ? null : capture.value())
        .param("reason", reason == null ? null : storable(reason))
        .update();
  }

  private void startReading(Item item, List<String> notes) {
    jdbc.sql(
            """
            insert into intake_reading (order_number, position, stage, notes)
            values (:order, :position, 'RECEIVED', :notes)\
            """)
        .param("order", item.order())
        .param("position", item.position())
        .param("notes", notes.toArray(String[]::new))
        .update();
  }

  @Override
  public void refuse(Item item, String reason) {
    jdbc.sql("delete from intake_reading where order_number = :order and position = :position")
        .param("order", item.order())
        .param("position", item.position())
        .update();
    jdbc.sql(
            """
            update intake_item item set ended = 'REFUSED', reason = :reason
            where order_number = :order
              and (position = :position
                   or (ended = 'HELD' and capture = :capture
                       and not exists (
                         select from intake_reading reading
                         where reading.order_number = item.order_number
                           and reading.position = item.position)))\
            """)
        .param("reason", storable(reason))
        .param("capture", item.capture().map(CaptureId::value).orElse(null))
        .param("order", item.order())
        .param("position", item.position())
        .update();
  }

  @Override
  public Optional<Item> find(long order, long position) {
    return jdbc.sql(
            "select * from intake_item where order_number = :order and position = :position")
        .param("order", order)
        .param("position", position)
        .query((row, n) -> item(row))
        .optional();
  }

  @Override
  public List<Item> standingAt(Stage stage, long order, long after, int limit) {
    return jdbc.sql(
            """
            select item.* from intake_reading join intake_item item using (order_number, position)
            where order_number = :order and position > :after and stage = :stage
            order by position limit :limit\
            """)
        .param("order", order)
        .param("after", after)
        .param("stage", stage.name())
        .param("limit", limit)
        .query((row, n) -> item(row))
        .list();
  }

  @Override
  public long countStandingAt(Stage stage, long order) {
    return jdbc.sql(
            "select count(*) from intake_reading where order_number = :order and stage = :stage")
        .param("order", order)
        .param("stage", stage.name())
        .query(Long.class)
        .single();
  }

  @Override
  public List<Item> refused(long order, long after, int limit) {
    return jdbc.sql(
            """
            select * from intake_item
            where order_number = :order and position > :after and ended = 'REFUSED'
            order by position limit :limit\
            """)
        .param("order", order)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> item(row))
        .list();
  }

  @Override
  public List<Listed> listed(long order, long after, int limit) {
    return jdbc.sql(
            """
            select item.*, coalesce(notes, '{}') notes
            from intake_item item left join intake_reading using (order_number, position)
            where order_number = :order and position > :after order by position limit :limit\
            """)
        .param("order", order)
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, n) -> new Listed(item(row), List.of((String[]) row.getArray("notes").getArray())))
        .list();
  }

  @Override
  public long takeOverUnfinished(long order) {
    return jdbc.sql(
            """
            with orphan as (
              update intake_reading reading
              set stage = 'PLACED', notes = array['read by import ' || :order || ' instead']
              from intake_item theirs, intake_order their_order, intake_item mine
              where mine.order_number = :order and mine.ended = 'HELD'
                and theirs.capture = mine.capture and theirs.order_number <> mine.order_number
                and theirs.order_number = their_order.number
                and their_order.state in ('STOPPED', 'FAILED')
                and reading.order_number = theirs.order_number
                and reading.position = theirs.position and reading.stage <> 'PLACED'
              returning mine.order_number, mine.position)
            insert into intake_reading (order_number, position, stage)
            select distinct order_number, position, 'RECEIVED' from orphan\
            """)
        .param("order", order)
        .update();
  }

  @Override
  public long takeUpRefused(long order) {
    return jdbc.sql(
            """
            insert into intake_reading (order_number, position, stage)
            select mine.order_number, min(mine.position), 'RECEIVED' from intake_item mine
            where mine.order_number = :order and mine.ended = 'HELD'
              and exists (
                select from intake_item theirs
                where theirs.capture = mine.capture and theirs.ended = 'REFUSED'
                  and theirs.order_number <> mine.order_number)
              and not exists (
                select from intake_reading join intake_item read using (order_number, position)
                where read.capture = mine.capture)
            group by mine.order_number, mine.capture\
            """)
        .param("order", order)
        .update();
  }

  @Override
  public boolean keptPartOf(String container, long order) {
    return jdbc.sql(
            """
            select exists (select from intake_item
              where order_number = :order and starts_with(name, :container || '#')
                and (ended = 'KEPT' or (ended = 'REFUSED' and capture is not null)))\
            """)
        .param("order", order)
        .param("container", container)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<Long> unfinishedIn(CaptureId capture) {
    return jdbc.sql(
            """
            select max(order_number) from intake_reading
              join intake_item using (order_number, position)
            where capture = :capture and stage <> 'PLACED'\
            """)
        .param("capture", capture.value())
        .query(Long.class)
        .optional();
  }

  static Item item(ResultSet row) throws SQLException {
    var capture = Optional.ofNullable(row.getString("capture")).map(CaptureId::new);
    var outcome =
        switch (row.getString("ended")) {
          case "KEPT" -> new Outcome.Kept(capture.orElseThrow());
          case "HELD" -> new Outcome.AlreadyHeld(capture.orElseThrow());
          case "REFUSED" -> new Outcome.Refused(row.getString("reason"), capture);
          case String other -> throw new IllegalStateException("an item ended as " + other);
        };
    return new Item(
        row.getLong("order_number"), row.getLong("position"), row.getString("name"), outcome);
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
