package org.regesta.batch;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch's own records, in our database. Needs the beans {@code dataSource} and {@code
 * transactionManager}; both must be those that the stores write through.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
// a lease makes sure that an order is started once, so the default SERIALIZABLE would only cost
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
public class JobRecords {

  /** JSON, so that a record can be read by people and by later versions. */
  @Bean
  ExecutionContextSerializer executionContextSerializer() {
    return new JacksonExecutionContextStringSerializer();
  }
}
