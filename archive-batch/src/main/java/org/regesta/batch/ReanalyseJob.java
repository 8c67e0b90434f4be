package org.regesta.batch;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.intake.Items;
import org.regesta.intake.Progress;
import org.regesta.reading.ArticleReader;
import org.regesta.timeline.CaptureReading;
import org.regesta.timeline.Timeline;
import org.regesta.timeline.TimelineStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the dates, statements and events of captures again, with the present rules, and places them
 * anew. Touches derivations only: originals, words and what people decided stay as they are, and so
 * do the names of entries, or they lead to what took their place.
 *
 * <p>Each chunk is one transaction with the place that the run has come to, so that a run that was
 * stopped or killed goes on where it was. One run at a time; any process that reaches the database
 * may be the one. A capture that an import is still reading is left to that import.
 */
public final class ReanalyseJob {

  private final Parts parts;
  private final ReanalysisRows rows;
  private final ReadAgain readAgain;
  private final TransactionTemplate transactions;
  private final Savepoints savepoints;
  private final int chunk;
  private final Duration lease;

  /**
   * What the job works with.
   *
   * @param timeline written
   * @param line the same, to be read
   */
  public record Parts(
      JdbcClient database,
      PlatformTransactionManager transactions,
      CaptureStore captures,
      Items items,
      Derivations derivations,
      Analysis analysis,
      Timeline timeline,
      TimelineStore line) {}

  /** Looks on how far a run is; the total is 0 where it is not known. */
  @FunctionalInterface
  public interface Onlooker {

    /** A chunk is written. */
    void written(Progress progress);

    /** One more capture is read; called from several threads. */
    default void read(Progress progress) {}
  }

  /**
   * The job over the captures of a database.
   *
   * @param chunk how many captures share a transaction
   * @param lease how long a run may give no sign of life before another takes it over
   */
  public ReanalyseJob(Parts parts, int chunk, Duration lease) {
    this.parts = parts;
    this.rows = new ReanalysisRows(parts.database());
    this.readAgain = new ReadAgain(parts.derivations(), parts.items(), parts.analysis());
    this.transactions = new TransactionTemplate(parts.transactions());
    this.savepoints = new Savepoints(parts.transactions());
    this.chunk = chunk;
    this.lease = lease;
  }

  /**
   * Reads again what the scope holds, or goes on with the run of the same scope that was stopped or
   * killed.
   *
   * @throws ReanalysisUnderWay where another process runs one
   */
  public Reanalysis run(Reanalysis.Scope scope, StopSignal stop, Onlooker onlooker) {
    var run = within(_ -> begin(scope));
    var after = run.after();
    var count = new Count(onlooker, total(scope, after));
    for (var page = page(run, after); !page.isEmpty(); page = page(run, after)) {
      if (stop.isAsked()) {
        return within(_ -> end(run, Reanalysis.State.STOPPED));
      }
      var outcomes = outcomes(run, page, count);
      var last = page.getLast().id();
      transactions.executeWithoutResult(_ -> write(run, outcomes, last));
      after = Optional.of(last);
      count.written();
    }
    return within(_ -> settle(run));
  }

  /**
   * Tells what {@link #run} would change, and changes nothing: the whole is one transaction that is
   * undone. Imports wait meanwhile with what they place on the timeline.
   */
  public Reanalysis dryRun(Reanalysis.Scope scope, Onlooker onlooker) {
    return within(transaction -> {
      transaction.setRollbackOnly();
      var run = begin(scope);
      Optional<CaptureId> after = Optional.empty();
      var count = new Count(onlooker, total(scope, after));
      for (var page = page(run, after); !page.isEmpty(); page = page(run, after)) {
        var outcomes = outcomes(run, page, count);
        var last = page.getLast().id();
        write(run, outcomes, last);
        after = Optional.of(last);
        count.written();
      }
      return settle(run);
    });
  }

  private ReanalysisRows.Held begin(Reanalysis.Scope scope) {
    return rows.begin(scope, ArticleReader.RULES_VERSION, Holder.ofThisProcess().toString(), lease);
  }

  private List<Capture> page(ReanalysisRows.Held run, Optional<CaptureId> after) {
    var named = run.scope().captures();
    if (named.isEmpty()) {
      return parts.captures().page(after, chunk);
    }
    var last = after.map(CaptureId::value).orElse("");
    var next = named.stream().filter(id -> id.value().compareTo(last) > 0).limit(chunk).toList();
    return parts.captures().find(next).stream()
        .sorted(Comparator.comparing(capture -> capture.id().value()))
        .toList();
  }

  private List<ReadAgain.Outcome> outcomes(
      ReanalysisRows.Held run, List<Capture> page, Count count) {
    return page.parallelStream()
        .filter(run.scope()::holds)
        .map(capture -> {
          var outcome = readAgain.of(capture);
          count.one();
          return outcome;
        })
        .toList();
  }

  /** How many captures a run has before it; 0 where only going through them tells. */
  private long total(Reanalysis.Scope scope, Optional<CaptureId> after) {
    boolean whole = scope.collection().isEmpty() && after.isEmpty();
    if (!whole) {
      return 0;
    }
    return scope.captures().isEmpty() ? parts.captures().count() : scope.captures().size();
  }

  /** Captures that are read, counted by many threads. */
  private record Count(Onlooker onlooker, long total, AtomicLong through) {

    Count(Onlooker onlooker, long total) {
      this(onlooker, total, new AtomicLong());
    }

    void one() {
      through.incrementAndGet();
      onlooker.read(progress());
    }

    void written() {
      onlooker.written(progress());
    }

    private Progress progress() {
      return new Progress("captures", through.get(), total);
    }
  }

  private void write(ReanalysisRows.Held run, List<ReadAgain.Outcome> outcomes, CaptureId last) {
    long read = 0;
    for (var outcome : outcomes) {
      switch (outcome) {
        case ReadAgain.Outcome.Done(var reading) -> read += record(run, reading);
        case ReadAgain.Outcome.Wordless _ -> {}
        case ReadAgain.Outcome.Left(var capture, var reason) ->
            rows.leave(run, capture.id(), reason);
      }
    }
    rows.advance(run, last, read, lease);
  }

  private int record(ReanalysisRows.Held run, CaptureReading reading) {
    var capture = reading.capture().id();
    try {
      savepoints.within(() -> {
        parts.derivations().dates().save(capture, reading.dates());
        parts.derivations().statements().save(capture, reading.statements());
        parts.derivations().events().save(capture, reading.events());
        var before = parts.timeline().placeAgain(reading);
        new TouchedEntries(parts.database(), run.number()).keep(before);
        rows.notLeft(run, capture);
      });
      return 1;
    } catch (ItemFailed e) {
      rows.leave(run, capture, e.reason("placing"));
      return 0;
    }
  }

  private Reanalysis settle(ReanalysisRows.Held run) {
    new TouchedEntries(parts.database(), run.number()).settle(parts.line());
    return end(run, Reanalysis.State.DONE);
  }

  private Reanalysis end(ReanalysisRows.Held run, Reanalysis.State state) {
    rows.end(run, state);
    return rows.find(run.number());
  }

  private <T> T within(TransactionCallback<T> work) {
    return Objects.requireNonNull(transactions.execute(work));
  }
}
