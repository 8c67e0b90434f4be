package org.regesta;

import org.regesta.batch.Analysis;
import org.regesta.batch.ArticleAnalysis;
import org.regesta.batch.Derivations;
import org.regesta.event.EventStore;
import org.regesta.reading.ArticleReader;
import org.regesta.speech.StatementStore;
import org.regesta.text.Catalogue;
import org.regesta.text.ExtractionStore;
import org.regesta.text.extractor.ForkedExtractor;
import org.regesta.text.extractor.WorkerSettings;
import org.regesta.time.DatesStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which words, which dates, who said what, what happened? */
@Configuration(proxyBeanMethods = false)
class ReadingConfig {

  /** Parsers are not trusted: one worker process for each document that is read at a time. */
  @Bean
  ForkedExtractor textExtractor(ImportSettings settings) {
    return new ForkedExtractor(WorkerSettings.of(settings.readers()));
  }

  @Bean
  Analysis analysis() {
    return new ArticleAnalysis(new ArticleReader());
  }

  @Bean
  ExtractionStore extractions(JdbcClient database) {
    return ExtractionStore.over(database);
  }

  @Bean
  Catalogue catalogue(JdbcClient database) {
    return Catalogue.over(database);
  }

  @Bean
  DatesStore dates(JdbcClient database) {
    return DatesStore.over(database);
  }

  @Bean
  StatementStore statements(JdbcClient database) {
    return StatementStore.over(database);
  }

  @Bean
  EventStore events(JdbcClient database) {
    return EventStore.over(database);
  }

  @Bean
  Derivations derivations(
      ExtractionStore extractions, DatesStore dates, StatementStore statements, EventStore events) {
    return new Derivations(extractions, dates, statements, events);
  }
}
