package org.regesta;

import org.regesta.language.Language;
import org.regesta.people.PeopleStore;
import org.regesta.search.IndexQueue;
import org.regesta.timeline.PeriodReader;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands where on the line, and who is who? */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeriodSettings.class)
class TimelineConfig {

  @Bean
  PeopleStore people(JdbcClient database) {
    return PeopleStore.over(database);
  }

  @Bean
  TimelineStore timelineStore(JdbcClient database) {
    return TimelineStore.over(database);
  }

  @Bean
  Timeline timeline(JdbcClient database, PeopleStore people, IndexQueue changes) {
    return Timeline.over(database, people, changes);
  }

  @Bean
  PeriodReader periodReader(PeriodSettings settings) {
    return new PeriodReader(settings.languages().stream().map(Language::forTag).toList());
  }
}
