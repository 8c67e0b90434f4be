package org.regesta;

import org.regesta.batch.Index;
import org.regesta.home.HomeLock;
import org.regesta.home.HomeUnusable;
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

  /** The owner writes the index; a guest beside it only reads. */
  @Bean
  SearchIndex searchIndex(OpenHome open) {
    var settings = SearchSettings.inFolder(open.home().index());
    if (open.isOwned()) {
      return SearchIndex.open(settings);
    }
    if (!SearchIndex.isThere(settings)) {
      throw new HomeUnusable(
          "the home %s is in use by %s, which has made no index yet. Search in its pages, or wait until it ends."
              .formatted(open.home(), HomeLock.ownerOf(open.home())));
    }
    return SearchIndex.openToRead(settings);
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
