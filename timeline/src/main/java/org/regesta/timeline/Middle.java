package org.regesta.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.regesta.time.Bounds;

/**
 * Where the middle of the entries lies: the stretch that a first view shows, so that a single entry
 * of long ago does not press all others together at the edge of the drawing.
 *
 * <p>A few entries may be left out of it: five in a hundred of the dated ones; two, where there are
 * twenty or more; one, where there are ten. Each hundredth that is left out must pay, by making the
 * stretch a quarter shorter: of all stretches in which the others stand it is the one that does
 * best, the one that leaves out least and then the earliest where several do as well. Its ends are
 * rounded outwards to whole days, months or years. An entry stands in the middle of its days, one
 * with an open side at its known end. There is a middle only where it is worth having: where it is
 * at most half as long as the whole. The same entries have the same middle, in whatever order they
 * come.
 *
 * @param days both ends known
 * @param inside entries that may fall into it, as when it is asked for as a period
 * @param outside dated entries that may not
 */
public record Middle(Bounds days, long inside, long outside) {

  private static final int ONE_IN = 20;
  private static final int ENOUGH_FOR_TWO = 20;
  private static final int ENOUGH_FOR_ONE = 10;

  /** So much longer a stretch may be for holding one hundredth of the entries more. */
  private static final double WORTH = 4 / 3.0;

  /** How many amounts that may be left out are tried, where there are many. */
  private static final int TRIED = 20;

  /** A stretch has at least so many of the parts that its ends are rounded to. */
  private static final int PARTS = 5;

  private static final List<Bucket> WIDEST_FIRST = List.of(Bucket.YEAR, Bucket.MONTH, Bucket.DAY);

  /** The middle of some dated entries; empty where the whole is as good. */
  public static Optional<Middle> of(List<Density.Span> spans) {
    var reaches =
        spans.stream().map(Reach::of).sorted(Comparator.comparingLong(Reach::place)).toList();
    long entries = reaches.stream().mapToLong(Reach::entries).sum();
    long few = few(entries);
    if (few == 0) {
      return Optional.empty();
    }
    var whole = whole(reaches);
    return LongStream.rangeClosed(0, Math.min(few, TRIED))
        .map(step -> few * step / Math.min(few, TRIED))
        .mapToObj(left -> shortest(reaches, entries - left, new Held(whole, entries, entries)))
        .min(Comparator.comparingDouble(Held::price))
        .map(held -> held.days.rounded())
        .filter(days -> days.days() <= whole.days() / 2)
        .map(days -> counted(days, reaches, entries));
  }

  /** How many entries may be left out of so many. */
  private static long few(long entries) {
    int least = entries >= ENOUGH_FOR_TWO ? 2 : entries >= ENOUGH_FOR_ONE ? 1 : 0;
    return Math.max(least, entries / ONE_IN);
  }

  private static Middle counted(Stretch days, List<Reach> reaches, long entries) {
    long inside = reaches.stream().filter(days::isTouchedBy).mapToLong(Reach::entries).sum();
    return new Middle(days.bounds(), inside, entries - inside);
  }

  private static Stretch whole(List<Reach> reaches) {
    return new Stretch(
        reaches.stream().mapToLong(Reach::first).min().orElseThrow(),
        reaches.stream().mapToLong(Reach::last).max().orElseThrow());
  }

  /**
   * The shortest stretch in which so many entries stand.
   *
   * @param reaches in the order of their places
   * @param best what is to be done better than
   */
  private static Held shortest(List<Reach> reaches, long wanted, Held best) {
    long held = 0;
    int from = 0;
    for (var to : reaches) {
      held += to.entries;
      while (held - reaches.get(from).entries >= wanted) {
        held -= reaches.get(from).entries;
        from++;
      }
      long begin = reaches.get(from).place;
      if (held >= wanted && to.place - begin + 1 < best.days.days()) {
        best = new Held(new Stretch(begin, to.place), held, best.entries);
      }
    }
    return best;
  }

  /** A stretch, and how many of all entries stand in it. */
  private record Held(Stretch days, long held, long entries) {

    /** The less the better: it grows with the days and with what is left out. */
    double price() {
      return days.days() * Math.pow(WORTH, 100.0 * (entries - held) / entries);
    }
  }

  /**
   * So many entries; days are counted from 1970-01-01.
   *
   * @param place where they stand
   * @param first the first day that they name
   * @param last the last day that they name
   * @param openBefore whether they may be of before the first
   * @param openAfter whether they may be of after the last
   */
  private record Reach(
      long place, long first, long last, boolean openBefore, boolean openAfter, long entries) {

    static Reach of(Density.Span span) {
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      boolean openBefore = false;
      boolean openAfter = false;
      for (var days : span.stretches()) {
        var earliest = days.earliest();
        var latest = days.latest();
        openBefore |= earliest == null;
        openAfter |= latest == null;
        if (earliest != null) {
          first = Math.min(first, earliest.toEpochDay());
          last = Math.max(last, earliest.toEpochDay());
        }
        if (latest != null) {
          first = Math.min(first, latest.toEpochDay());
          last = Math.max(last, latest.toEpochDay());
        }
      }
      return new Reach(
          Math.floorDiv(first + last, 2), first, last, openBefore, openAfter, span.entries());
    }
  }

  /** Days on end, counted from 1970-01-01. */
  private record Stretch(long first, long last) {

    long days() {
      return last - first + 1;
    }

    Bounds bounds() {
      return new Bounds(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    boolean isTouchedBy(Reach reach) {
      return (reach.openBefore || reach.first <= last) && (reach.openAfter || reach.last >= first);
    }

    /** To the widest parts of which it has some. */
    Stretch rounded() {
      var begin = LocalDate.ofEpochDay(first);
      var end = LocalDate.ofEpochDay(last);
      var part =
          WIDEST_FIRST.stream()
              .filter(one -> one.across(begin, end) >= PARTS)
              .findFirst()
              .orElse(Bucket.DAY);
      return new Stretch(
          part.begin(begin).toEpochDay(), part.next(part.begin(end)).toEpochDay() - 1);
    }
  }
}
