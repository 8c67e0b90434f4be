package org.regesta.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;

/**
 * How many entries fall where, ready to be drawn: across in percent of the width, upwards in units
 * of the height.
 *
 * @param window the whole buckets that it shows
 * @param height of the highest bar
 * @param bars in the order of time; buckets without entries are left out
 * @param marks of the axis
 */
public record Histogram(
    Bucket bucket, Stretch window, int height, List<Bar> bars, List<Mark> marks) {

  /** Below this a bar could not be seen. */
  private static final double LEAST = 2;

  /** Beyond this, in percent, there is no room for the words of a mark. */
  private static final double LAST_MARK = 96;

  /** The same of a narrow page. */
  private static final double LAST_WITH_ROOM_BEHIND = 84;

  private static final int MARKS_WHERE_NARROW = 4;

  public Histogram {
    bars = List.copyOf(bars);
    marks = List.copyOf(marks);
  }

  /**
   * One bar of three parts, from below: entries that fall here and nowhere else; the shares of
   * those with several readings; the shares of the others that may fall here.
   *
   * @param left percent
   * @param width percent
   * @param name "March 2022"
   * @param entries the sum of all shares, rounded to one digit
   * @param address that shows this bucket alone
   */
  public record Bar(
      String left,
      String width,
      double solid,
      double either,
      double pale,
      String name,
      long certain,
      long possible,
      String entries,
      String address) {

    /** "March 2022: 12 dated here, 5 may fall here". */
    public String label() {
      return name
          + ": "
          + number(certain)
          + " dated here"
          + (possible == 0 ? "" : ", " + number(possible) + " may fall here");
    }
  }

  /**
   * A mark of the axis.
   *
   * @param left percent
   * @param rank "major", or "minor" for one that a narrow page has no room for
   */
  public record Mark(String left, String label, String rank) {

    /** Whether its words have room only before it, where the page is narrow. */
    public boolean isAtTheEnd() {
      return Double.parseDouble(left.replace("%", "")) > LAST_WITH_ROOM_BEHIND;
    }
  }

  /** Draws a stretch of time in bars as fine as there is room for. */
  public static Bucket bucketFor(Stretch days) {
    return Scale.bars(days, Scale.MOST_BARS);
  }

  /** The same for a small drawing. */
  public static Bucket bucketForStrip(Stretch days) {
    return Scale.bars(days, Scale.MOST_BARS * 3 / 4);
  }

  /**
   * Draws.
   *
   * @param days what is to be seen
   * @param at the address of a stretch
   */
  public static Histogram of(
      Density density, Stretch days, int height, Function<Stretch, String> at) {
    var bucket = density.bucket();
    var window = days.whole(bucket);
    var frame = new Frame(window, bucket, highest(density), height);
    return new Histogram(
        bucket,
        window,
        height,
        density.bars().stream()
            .filter(bar -> !bar.begin().isBefore(window.first()))
            .filter(bar -> !bar.begin().isAfter(window.last()))
            .map(bar -> frame.bar(bar, at))
            .toList(),
        marks(window));
  }

  private static double highest(Density density) {
    return density.bars().stream().mapToDouble(Density.Bar::share).max().orElse(1);
  }

  /** What all bars of a drawing have in common. */
  private record Frame(Stretch window, Bucket bucket, double highest, int height) {

    Bar bar(Density.Bar bar, Function<Stretch, String> at) {
      var days = new Stretch(bar.begin(), bucket.next(bar.begin()).minusDays(1));
      double all = Math.max(LEAST, bar.share() * height / highest);
      double certain = Math.min((double) bar.certain(), bar.share());
      double either = Math.min(bar.either(), bar.share() - certain);
      double scale = bar.share() == 0 ? 0 : all / bar.share();
      return new Bar(
          percent(place(window, bar.begin())),
          percent(days.days() * 100.0 / window.days() * (days.days() > 1 ? 0.9 : 0.86)),
          round(certain * scale),
          round(either * scale),
          round(Math.max(0, all - (certain + either) * scale)),
          BucketName.full(bar.begin(), bucket),
          bar.certain(),
          bar.possible(),
          share(bar.share()),
          at.apply(days));
    }
  }

  private static List<Mark> marks(Stretch window) {
    var scale = Scale.marks(window);
    var bucket = scale.bucket();
    var marked = new ArrayList<LocalDate>();
    for (var begin = bucket.begin(window.first());
        !begin.isAfter(window.last());
        begin = bucket.next(begin)) {
      double left = place(window, begin);
      if (left >= 0 && left < LAST_MARK && isRound(begin, scale)) {
        marked.add(begin);
      }
    }
    int every = 1 + marked.size() / MARKS_WHERE_NARROW;
    return IntStream.range(0, marked.size())
        .mapToObj(n ->
            new Mark(
                percent(place(window, marked.get(n))),
                BucketName.brief(marked.get(n), bucket),
                n % every == 0 ? "major" : "minor"))
        .toList();
  }

  private static boolean isRound(LocalDate begin, Scale.Marks scale) {
    return switch (scale.bucket()) {
      case DAY, WEEK, MONTH, QUARTER -> true;
      case YEAR -> begin.getYear() % scale.every() == 0;
      case DECADE, CENTURY, MILLENNIUM -> scale.bucket().place(begin) % scale.every() == 0;
    };
  }

  /** Where a day stands, in percent of the width. */
  private static double place(Stretch window, LocalDate day) {
    return ChronoUnit.DAYS.between(window.first(), day) * 100.0 / window.days();
  }

  /** Where another stretch lies in this window: for the mark of what is in view. */
  public Optional<Box> box(Stretch seen) {
    if (seen.last().isBefore(window.first()) || seen.first().isAfter(window.last())) {
      return Optional.empty();
    }
    double left = Math.max(0, place(window, seen.first()));
    double right = Math.min(100, place(window, seen.last().plusDays(1)));
    return Optional.of(new Box(percent(left), percent(Math.max(0.4, right - left))));
  }

  /** A part of the width, in percent. */
  public record Box(String left, String width) {}

  /** Whether there is anything to compare: more than one bucket. */
  public boolean isWorthDrawing() {
    return bucket.across(window.first(), window.last()) > 1;
  }

  /** The bar with the most entries. */
  public Optional<Bar> most() {
    return bars.stream()
        .max(Comparator.comparingDouble(bar -> bar.solid() + bar.either() + bar.pale()));
  }

  /** What the bars are: "by month". */
  public String unit() {
    return bucket.name().toLowerCase(Locale.ROOT);
  }

  private static double round(double units) {
    return Math.round(units * 10) / 10.0;
  }

  private static String percent(double percent) {
    return Math.round(percent * 1000) / 1000.0 + "%";
  }

  private static String share(double entries) {
    if (entries < 0.1) {
      return "under 0.1";
    }
    return Math.abs(entries - Math.rint(entries)) < 0.05
        ? number(Math.round(entries))
        : String.format(Locale.ROOT, "%,.1f", entries);
  }

  private static String number(long entries) {
    return String.format(Locale.ROOT, "%,d", entries);
  }
}
