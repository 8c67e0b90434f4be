package org.regesta.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.regesta.timeline.EntryChanges;
import org.regesta.timeline.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the index has still to learn. Written by whoever changes the timeline, in the same
 * transaction; emptied by the one who has the index open.
 */
public final class IndexQueue implements EntryChanges {

  private final JdbcClient database;

  private IndexQueue(JdbcClient database) {
    this.database = database;
  }

  /** The queue of a database. */
  public static IndexQueue over(JdbcClient database) {
    return new IndexQueue(database);
  }

  @Override
  public void changed(Set<EntryId> entries) {
    add(entries);
  }

  void add(Collection<EntryId> entries) {
    database
        .sql("insert into index_queue (entry) select unnest(?)")
        .param(1, entries.stream().map(EntryId::value).toArray(String[]::new))
        .update();
  }

  /** How many rows wait. */
  public long size() {
    return database.sql("select count(*) from index_queue").query(Long.class).single();
  }

  /**
   * Takes rows out of the queue, oldest first: for good when the running transaction commits. Rows
   * that another feeder is at work on are passed over.
   */
  List<EntryId> take(int limit) {
    return database
        .sql(
            """
            delete from index_queue where number in
              (select number from index_queue order by number limit ? for update skip locked)
            returning entry
            """)
        .param(limit)
        .query((row, _) -> new EntryId(row.getString(1)))
        .list();
  }

  void clear() {
    database.sql("delete from index_queue").update();
  }
}
