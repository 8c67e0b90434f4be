package org.regesta.search;

import java.nio.file.Path;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A timeline with its index, put together as the program does it. */
final class Shelf implements AutoCloseable {

  final TransactionTemplate transaction;
  final TimelineStore store;
  final IndexQueue queue;
  final Timeline timeline;
  final SearchIndex index;
  final IndexFeeder feeder;
  final TimelineSearch search;

  Shelf(TestDatabase database, Path folder) {
    var source = database.dataSource();
    var jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    store = TimelineStore.over(jdbc);
    queue = IndexQueue.over(jdbc);
    timeline = Timeline.over(jdbc, PeopleStore.over(jdbc), queue);
    index = SearchIndex.open(SearchSettings.inFolder(folder));
    feeder = new IndexFeeder(index, queue, store, transaction);
    search = new TimelineSearch(index, store);
  }

  static void clear(TestDatabase database) {
    database.jdbc().sql("truncate entry, evidence, person, mention, index_queue").update();
  }

  Shelf place(Told... captures) {
    for (var told : captures) {
      transaction.executeWithoutResult(_ -> timeline.place(told.reading()));
    }
    return this;
  }

  SearchAnswer.Found find(TimelineQuery query) {
    return (SearchAnswer.Found) search.search(query);
  }

  @Override
  public void close() {
    index.close();
  }
}
