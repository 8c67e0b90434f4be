package org.regesta.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
   */
  public record Bar(LocalDate begin, long certain, long possible, double share) {}

  /** So many entries with the same bounds, at least one of which is known. */
  public record Span(Bounds bounds, long entries) {}

  /**
   * Spreads entries over buckets.
   *
   * @param period only bars that overlap it are given, and only the share that lies inside it
   */
  public static Density of(List<Span> spans, Bucket bucket, Bounds period, long undated) {
    var counts = new TreeMap<LocalDate, Count>();
    for (var span : spans) {
      spread(span, bucket, period, counts);
    }
    var bars = counts.entrySet().stream().map(bar -> bar.getValue().bar(bar.getKey())).toList();
    return new Density(bucket, bars, undated);
  }

  private static void spread(
      Span span, Bucket bucket, Bounds period, TreeMap<LocalDate, Count> counts) {
    var first = known(span.bounds().earliest(), span.bounds().latest());
    var last = known(span.bounds().latest(), span.bounds().earliest());
    boolean certain = bucket.begin(first).equals(bucket.begin(last)) && !open(span.bounds());
    double days = ChronoUnit.DAYS.between(first, last) + 1;
    var from =
        period.earliest() == null || period.earliest().isBefore(first) ? first : period.earliest();
    var to = period.latest() == null || period.latest().isAfter(last) ? last : period.latest();
    for (var begin = bucket.begin(from); !begin.isAfter(to); begin = bucket.next(begin)) {
      var inside = begin.isBefore(from) ? from : begin;
      var next = bucket.next(begin);
      var outside = next.isAfter(to) ? to.plusDays(1) : next;
      double share = span.entries() * ChronoUnit.DAYS.between(inside, outside) / days;
      counts.computeIfAbsent(begin, _ -> new Count()).add(span.entries(), certain, share);
    }
  }

  private static boolean open(Bounds bounds) {
    return bounds.earliest() == null || bounds.latest() == null;
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

  /** A bar that is being counted. */
  private static final class Count {
    private long certain;
    private long possible;
    private double share;

    void add(long entries, boolean sure, double part) {
      if (sure) {
        certain += entries;
      } else {
        possible += entries;
      }
      share += part;
    }

    Bar bar(LocalDate begin) {
      return new Bar(begin, certain, possible, share);
    }
  }
}
