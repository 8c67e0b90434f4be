package org.regesta.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Declared;
import org.regesta.capture.Limits;
import org.regesta.event.EventStore;
import org.regesta.home.DatabaseAddress;
import org.regesta.intake.Intake;
import org.regesta.people.PeopleStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.ExtractionStore;
import org.regesta.text.TextExtractor;
import org.regesta.time.DatesStore;
import org.regesta.timeline.Timeline;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** A real import, put together as the archive does it, over a test database and a folder. */
final class Workshop implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(20);

  final Intake intake;
  final JdbcClient jdbc;
  final CaptureStore captures;
  final Derivations derivations;
  final ImportWorker worker;
  final ImportJob job;
  final AtomicInteger catchUps = new AtomicInteger();

  private final AnnotationConfigApplicationContext context;
  private final ThreadPoolTaskExecutor workers;

  Workshop(DatabaseAddress address, Path home, TextExtractor extractor, Analysis analysis) {
    this(address, home, extractor, analysis, Limits.USUAL);
  }

  Workshop(
      DatabaseAddress address,
      Path home,
      TextExtractor extractor,
      Analysis analysis,
      Limits limits) {
    context = machinery(address);
    workers = workers();
    jdbc = JdbcClient.create(context.getBean(HikariDataSource.class));
    intake = Intake.over(jdbc);
    captures = CaptureStore.over(jdbc, home, Clock.systemUTC(), limits);
    captures.recover();
    derivations =
        new Derivations(
            ExtractionStore.over(jdbc),
            DatesStore.over(jdbc),
            StatementStore.over(jdbc),
            EventStore.over(jdbc));
    var repository = context.getBean(JobRepository.class);
    var steps =
        new ImportSteps(
            repository,
            context.getBean(PlatformTransactionManager.class),
            workers,
            10,
            intake,
            captures,
            extractor,
            derivations,
            analysis,
            Timeline.over(jdbc, PeopleStore.over(jdbc), changed -> {}),
            catchUps::incrementAndGet);
    job = new ImportJob(repository, context.getBean(JobOperator.class), intake, steps, LEASE);
    worker = new ImportWorker(intake.orders(), job, LEASE);
  }

  private static AnnotationConfigApplicationContext machinery(DatabaseAddress address) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean("dataSource", HikariDataSource.class, () -> pool(address));
    context.registerBean(
        "transactionManager",
        JdbcTransactionManager.class,
        () -> new JdbcTransactionManager(context.getBean(HikariDataSource.class)));
    context.register(JobRecords.class);
    context.refresh();
    return context;
  }

  private static HikariDataSource pool(DatabaseAddress address) {
    var source = new HikariDataSource();
    source.setJdbcUrl(address.url());
    source.setUsername(address.user());
    source.setPassword(address.password());
    source.setMaximumPoolSize(6);
    return source;
  }

  private static ThreadPoolTaskExecutor workers() {
    var workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(2);
    workers.setThreadNamePrefix("reader-");
    workers.initialize();
    return workers;
  }

  PlatformTransactionManager transactions() {
    return context.getBean(PlatformTransactionManager.class);
  }

  long place(Path... paths) {
    return intake.orders().place(List.of(paths), Declared.NOTHING).number();
  }

  @Override
  public void close() {
    workers.shutdown();
    captures.close();
    context.close();
  }
}
