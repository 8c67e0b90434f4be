package org.regesta.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Bounds;

/**
 * How many entries fall where. An entry that may fall into several buckets gives each its share, by
 * days, so that all bars together add up to the number of entries; one with an open side counts
 * where its known end lies.
 *
 * @param bars in the order of time; buckets without entries are left out
 * @param undated entries that no source dates
 */
public record Density(Bucket bucket, List<Bar> bars, long undated) {

  public Density {
    bars = List.copyOf(bars);
  }

  /**
   * One bucket.
   *
   * @param begin its first day
   * @param certain entries that fall into it and nowhere else
   * @param possible entries that may fall into it or elsewhere
   * @param share certain ones count 1, possible ones the part of their days that lies here
   * @param either the part of the share that is of entries with several readings: "February or
   *     March 2022"
   */
  public record Bar(LocalDate begin, long certain, long possible, double share, double either) {

    /** A bucket without entries of several readings. */
    public Bar(LocalDate begin, long certain, long possible, double share) {
      this(begin, certain, possible, share, 0);
    }
  }

  /**
   * So many entries with the same days.
   *
   * @param stretches one, or one for each reading; at least one side of each is known
   */
  public record Span(List<Bounds> stretches, long entries) {

    public Span {
      stretches = List.copyOf(stretches);
    }

    /** Entries with one reading. */
    public Span(Bounds bounds, long entries) {
      this(List.of(bounds), entries);
    }
  }

  /**
   * Spreads entries over buckets.
   *
   * @param period only bars that overlap it are given, and only the share that lies inside it
   */
  public static Density of(List<Span> spans, Bucket bucket, Bounds period, long undated) {
    var spread = new Spread(bucket, period, new TreeMap<>());
    spans.forEach(spread::add);
    return new Density(bucket, spread.bars(), undated);
  }

  /** Bars that are being counted. */
  private record Spread(Bucket bucket, Bounds period, TreeMap<LocalDate, Count> counts) {

    void add(Span span) {
      var touched = new HashSet<LocalDate>();
      double days = span.stretches().stream().mapToLong(Spread::days).sum();
      for (var stretch : span.stretches()) {
        add(stretch, span, span.entries() / days, touched);
      }
      boolean certain = isCertain(span);
      touched.forEach(begin -> count(begin).entries(span.entries(), certain));
    }

    private void add(Bounds stretch, Span span, double perDay, Set<LocalDate> touched) {
      var from = later(period.earliest(), first(stretch));
      var to = earlier(period.latest(), last(stretch));
      for (var begin = bucket.begin(from); !begin.isAfter(to); begin = bucket.next(begin)) {
        var inside = begin.isBefore(from) ? from : begin;
        var next = bucket.next(begin);
        var outside = next.isAfter(to) ? to.plusDays(1) : next;
        double share = perDay * ChronoUnit.DAYS.between(inside, outside);
        count(begin).share(share, span.stretches().size() > 1);
        touched.add(begin);
      }
    }

    private boolean isCertain(Span span) {
      var home = bucket.begin(first(span.stretches().getFirst()));
      return span.stretches().stream()
          .allMatch(stretch ->
              stretch.earliest() != null
                  && stretch.latest() != null
                  && bucket.begin(stretch.earliest()).equals(home)
                  && bucket.begin(stretch.latest()).equals(home));
    }

    private Count count(LocalDate begin) {
      return counts.computeIfAbsent(begin, _ -> new Count());
    }

    List<Bar> bars() {
      return counts.entrySet().stream().map(bar -> bar.getValue().bar(bar.getKey())).toList();
    }

    private static long days(Bounds stretch) {
      return ChronoUnit.DAYS.between(first(stretch), last(stretch)) + 1;
    }

    private static LocalDate first(Bounds stretch) {
      return known(stretch.earliest(), stretch.latest());
    }

    private static LocalDate last(Bounds stretch) {
      return known(stretch.latest(), stretch.earliest());
    }

    private static LocalDate known(@Nullable LocalDate wanted, @Nullable LocalDate other) {
      if (wanted != null) {
        return wanted;
      }
      if (other != null) {
        return other;
      }
      throw new IllegalArgumentException("entries open on both sides have no place");
    }

    private static LocalDate later(@Nullable LocalDate limit, LocalDate day) {
      return limit == null || limit.isBefore(day) ? day : limit;
    }

    private static LocalDate earlier(@Nullable LocalDate limit, LocalDate day) {
      return limit == null || limit.isAfter(day) ? day : limit;
    }
  }

  /** A bar that is being counted. */
  private static final class Count {
    private long certain;
    private long possible;
    private double share;
    private double either;

    void entries(long entries, boolean sure) {
      if (sure) {
        certain += entries;
      } else {
        possible += entries;
      }
    }

    void share(double part, boolean severalReadings) {
      share += part;
      either += severalReadings ? part : 0;
    }

    Bar bar(LocalDate begin) {
      return new Bar(begin, certain, possible, share, Math.min(either, share));
    }
  }
}
