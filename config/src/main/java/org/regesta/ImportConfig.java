package org.regesta;

import org.regesta.batch.Analysis;
import org.regesta.batch.Derivations;
import org.regesta.batch.ImportJob;
import org.regesta.batch.ImportSteps;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.Index;
import org.regesta.batch.JobRecords;
import org.regesta.batch.ReanalyseJob;
import org.regesta.capture.CaptureStore;
import org.regesta.intake.Intake;
import org.regesta.text.TextExtractor;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** How captures come in: the import, its steps, and who runs it. Made only where somebody asks. */
@Lazy
@Configuration(proxyBeanMethods = false)
@Import(JobRecords.class)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfig {

  @Bean
  ThreadPoolTaskExecutor readers(ImportSettings settings) {
    var readers = new ThreadPoolTaskExecutor();
    readers.setCorePoolSize(settings.readers());
    readers.setThreadNamePrefix("reader-");
    return readers;
  }

  @Bean
  ImportSteps importSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ThreadPoolTaskExecutor readers,
      ImportSettings settings,
      Intake intake,
      CaptureStore captures,
      TextExtractor extractor,
      Derivations derivations,
      Analysis analysis,
      Timeline timeline,
      Index index) {
    return new ImportSteps(
        repository,
        transactions,
        readers,
        settings.chunk(),
        intake,
        captures,
        extractor,
        derivations,
        analysis,
        timeline,
        index);
  }

  @Bean
  ImportJob importJob(
      JobRepository repository,
      JobOperator operator,
      Intake intake,
      ImportSteps steps,
      ImportSettings settings) {
    return new ImportJob(repository, operator, intake, steps, settings.lease());
  }

  @Bean
  ImportWorker importWorker(Intake intake, ImportJob job, ImportSettings settings) {
    return new ImportWorker(intake.orders(), job, settings.lease());
  }

  @Bean
  ReanalyseJob reanalyseJob(
      JdbcClient database,
      PlatformTransactionManager transactions,
      ImportSettings settings,
      Intake intake,
      CaptureStore captures,
      Derivations derivations,
      Analysis analysis,
      Timeline timeline,
      TimelineStore line) {
    var parts =
        new ReanalyseJob.Parts(
            database,
            transactions,
            captures,
            intake.items(),
            derivations,
            analysis,
            timeline,
            line);
    return new ReanalyseJob(parts, settings.chunk(), settings.lease());
  }
}
