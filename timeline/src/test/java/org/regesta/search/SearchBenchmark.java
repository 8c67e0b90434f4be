package org.regesta.search;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.regesta.time.Bounds;
import org.regesta.timeline.TimelineStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How fast the index answers what the timeline and the search ask, in time and in processor time.
 * Run by hand on the home that {@code GeneratedTimeline} has filled, while it is served: {@code
 * SearchBenchmark HOME/index URL USER PASSWORD}.
 */
final class SearchBenchmark {

  private static final int ROUNDS = 25;

  private SearchBenchmark() {}

  public static void main(String[] arguments) {
    try (var source =
            new SingleConnectionDataSource(arguments[1], arguments[2], arguments[3], true);
        var index = SearchIndex.openToRead(SearchSettings.inFolder(Path.of(arguments[0])))) {
      var search = new TimelineSearch(index, TimelineStore.over(JdbcClient.create(source)));
      System.out.println(index.size() + " entries");
      var random = new Random(1);
      time("spread of everything", () -> search.spread("", Filter.NONE));
      time("everything, counted", () -> search.search(TimelineQuery.of("").page(0, 1)));
      time("a year, counted", () -> search.search(during(random, 365)));
      time("ten years, counted", () -> search.search(during(random, 3650)));
      time("ten years, spread", () -> search.spread("", during(random, 3650).filter()));
      time("one speaker, counted", () -> search.search(speaker(random)));
      time("one frequent word, best 20", () -> search.search(TimelineQuery.of("word0")));
      time("two words, best 20", () -> search.search(TimelineQuery.of("word10 word20")));
      time("500 entries in order", () -> search.dated(during(random, 365).page(0, 500)));
    }
  }

  private static TimelineQuery during(Random random, int days) {
    var begin = LocalDate.ofEpochDay(10_000L + random.nextInt(9_000 - days));
    return TimelineQuery.of("")
        .where(Filter.NONE.during(new Bounds(begin, begin.plusDays(days))))
        .page(0, 1);
  }

  private static TimelineQuery speaker(Random random) {
    return TimelineQuery.of("")
        .where(Filter.NONE.speakers("Speaker " + random.nextInt(997)))
        .page(0, 1);
  }

  private static void time(String what, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    var wall = new long[ROUNDS];
    var cpu = new long[ROUNDS];
    for (int round = -5; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      work.run();
      if (round >= 0) {
        cpu[round] = threads.getCurrentThreadCpuTime() - used;
        wall[round] = System.nanoTime() - begin;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-30s median %7.1f ms, p95 %7.1f ms; processor time, median %7.1f ms%n",
        what,
        wall[ROUNDS / 2] / 1e6,
        wall[ROUNDS * 95 / 100] / 1e6,
        cpu[ROUNDS / 2] / 1e6);
  }
}
