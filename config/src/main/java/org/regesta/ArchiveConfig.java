package org.regesta;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The whole archive without its reading room: each part has a configuration of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties({HomeSettings.class, DatabaseSettings.class})
@Import({
  HomeConfig.class,
  CaptureConfig.class,
  IntakeConfig.class,
  ReadingConfig.class,
  TimelineConfig.class,
  SearchConfig.class,
  CitationConfig.class,
  ImportConfig.class
})
class ArchiveConfig {}
