package org.regesta.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.regesta.home.TestDatabase;
import org.regesta.people.PeopleStore;
import org.regesta.time.Bounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast windows and densities come from a timeline of many generated entries, and how fast
 * captures are placed on it. Run by hand: {@code TimelineBenchmark 1000000}.
 *
 * <p>One entry in ten is uncertain (a month, a year or a decade), the others are days of 1996 to
 * 2023; one in twenty is undated.
 */
final class TimelineBenchmark {

  private static final int ROUNDS = 60;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final TimelineStore store;

  private TimelineBenchmark(SingleConnectionDataSource source) {
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    store = TimelineStore.over(jdbc);
  }

  public static void main(String[] arguments) {
    int entries = Integer.parseInt(arguments[0]);
    try (var database = TestDatabase.create();
        var source =
            new SingleConnectionDataSource(
                database.address().url(),
                database.address().user(),
                database.address().password(),
                true)) {
      var benchmark = new TimelineBenchmark(source);
      benchmark.generate(entries);
      benchmark.run();
    }
  }

  private void generate(int entries) {
    var sighting =
        new SightingReader(
                Told.by("generated")
                    .published("2022-04-01")
                    .said("The bridge will open to traffic in June", "Ann Mayor", "2022-03-30")
                    .reading())
            .sightings()
            .getFirst();
    jdbc.sql(
            """
            insert into entry (id, kind, block, edtf, earliest, latest, place, published, speaker, person,
              sources)
            select lpad(translate(to_hex(n), 'ilou', '0000'), 26, '0'), 'SAID', 'block ' || n,
              case when n % 20 <> 0 then 'generated' end, day, day + length, day, '2022-04-01',
              'Speaker ' || n % 997, 'person ' || n % 997, 1
            from (select n, case when n % 20 <> 0 then 9500 + (random() * 10000)::int end as day,
                    case when n % 10 > 0 then 0 when n % 3 = 0 then 30 when n % 3 = 1 then 364
                      else 3652 end as length
                  from generate_series(1, ?) as n) as generated
            """)
        .param(entries)
        .update();
    jdbc.sql(
            """
            insert into evidence (capture, ordinal, entry, block, collection, sighting)
            select 'capture ' || row_number() over () / 10, row_number() over () % 10, id, block,
              'c', cast(? as jsonb)
            from entry
            """)
        .param(SightingJson.write(sighting))
        .update();
    jdbc.sql("vacuum analyze").update();
  }

  private void run() {
    var random = new Random(1);
    time("window of a month, 500 entries", () -> store.window(window(random, 30, 500)));
    time("window of ten years, 500 entries", () -> store.window(window(random, 3650, 500)));
    time("window of ten years, one speaker", () -> store.window(speaker(random)));
    time("density of everything by year", () -> store.density(Selection.ALL, Bucket.YEAR));
    time("density of a year by day", () -> store.density(during(random, 365), Bucket.DAY));
    time("density of ten years by month", () -> store.density(during(random, 3650), Bucket.MONTH));
    var timeline = Timeline.over(jdbc, PeopleStore.over(jdbc), changed -> {});
    time(
        "placing a capture of 8 statements and 4 happenings",
        () -> transaction.executeWithoutResult(_ -> timeline.place(told(random).reading())));
  }

  private static Told told(Random random) {
    var told = Told.by("article " + random.nextLong()).published("2022-04-01");
    for (int n = 0; n < 8; n++) {
      told.said(
          "Number " + random.nextInt() + " is what the council has voted",
          "Ann " + n,
          "2022-03-30");
    }
    for (int n = 0; n < 4; n++) {
      told.happened(
          "bridge " + random.nextInt() + " was opened in the rain", "opened", "2022-03-30");
    }
    return told;
  }

  private static Selection during(Random random, int days) {
    var begin = LocalDate.ofEpochDay(9500L + random.nextInt(10000 - days));
    return Selection.during(new Bounds(begin, begin.plusDays(days)));
  }

  private static Window window(Random random, int days, int limit) {
    return Window.of(during(random, days), limit);
  }

  private static Window speaker(Random random) {
    var period = during(random, 3650).period();
    var speaker = Optional.of("Speaker " + random.nextInt(997));
    return Window.of(new Selection(period, Optional.empty(), speaker, Optional.empty()), 500);
  }

  private static void time(String what, Runnable work) {
    var taken = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      work.run();
      taken[round] = System.nanoTime() - begin;
    }
    Arrays.sort(taken);
    System.out.printf(
        Locale.ROOT,
        "%-55s median %6.1f ms, p95 %6.1f ms%n",
        what,
        taken[ROUNDS / 2] / 1e6,
        taken[ROUNDS * 95 / 100] / 1e6);
  }
}
