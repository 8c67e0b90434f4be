package org.regesta;

import org.regesta.batch.Index;
import org.regesta.home.Home;
import org.regesta.home.OpenHome;
import org.regesta.search.IndexFeeder;
import org.regesta.search.IndexQueue;
import org.regesta.search.SearchIndex;
import org.regesta.search.SearchSettings;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.TimelineStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What matches? */
@Configuration(proxyBeanMethods = false)
class SearchConfig {

  @Bean
  IndexQueue indexQueue(JdbcClient database) {
    return IndexQueue.over(database);
  }

  @Bean
  SearchIndex searchIndex(Home home) {
    return SearchIndex.open(SearchSettings.inFolder(home.index()));
  }

  @Bean
  IndexFeeder indexFeeder(
      SearchIndex index, IndexQueue queue, TimelineStore line, TransactionTemplate transactions) {
    return new IndexFeeder(index, queue, line, transactions);
  }

  /** The index as an import sees it. */
  @Bean
  Index index(IndexFeeder feeder) {
    return feeder::catchUp;
  }

  /** The owner first brings the index up to the timeline: the last one may have crashed. */
  @Bean
  TimelineSearch search(SearchIndex index, TimelineStore line, IndexFeeder feeder, OpenHome open) {
    if (open.isOwned()) {
      feeder.catchUp();
    }
    return new TimelineSearch(index, line);
  }
}
