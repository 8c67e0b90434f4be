package org.regesta;

import org.regesta.intake.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came in, and what became of it? */
@Configuration(proxyBeanMethods = false)
class IntakeConfig {

  @Bean
  Intake intake(JdbcClient database) {
    return Intake.over(database);
  }
}
