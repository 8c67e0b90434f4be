package org.regesta;

import java.time.Clock;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Limits;
import org.regesta.home.Home;
import org.regesta.home.OpenHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What did we receive? */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaptureSettings.class)
class CaptureConfig {

  private static final Logger LOG = LoggerFactory.getLogger(CaptureConfig.class);

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Limits limits(CaptureSettings settings) {
    return settings.limits();
  }

  /** The owner of the home first brings files and rows together: the last one may have crashed. */
  @Bean
  CaptureStore captures(JdbcClient database, Home home, OpenHome open, Clock clock, Limits limits) {
    var captures = CaptureStore.over(database, home.root(), clock, limits);
    if (open.isOwned()) {
      var recovery = captures.recover();
      if (!recovery.isClean()) {
        LOG.warn("files and rows differed, as after a crash: {}", recovery);
      }
    }
    return captures;
  }
}
