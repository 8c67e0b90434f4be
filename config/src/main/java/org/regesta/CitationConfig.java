package org.regesta;

import org.regesta.capture.CaptureStore;
import org.regesta.citation.CitationLists;
import org.regesta.citation.Citations;
import org.regesta.citation.Permalinks;
import org.regesta.search.TimelineSearch;
import org.regesta.speech.StatementStore;
import org.regesta.text.ExtractionStore;
import org.regesta.time.DatesStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How is it cited? */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class CitationConfig {

  @Bean
  Permalinks permalinks(WebSettings settings) {
    return new Permalinks(settings.address());
  }

  @Bean
  Citations citations(
      CaptureStore captures,
      ExtractionStore extractions,
      StatementStore statements,
      DatesStore dates,
      Permalinks permalinks) {
    return new Citations(captures, extractions, statements, dates, permalinks);
  }

  @Bean
  CitationLists citationLists(Citations citations, TimelineSearch search, CaptureStore captures) {
    return new CitationLists(citations, search, captures);
  }
}
