package org.regesta.web.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.regesta.timeline.Bucket;
import org.regesta.web.DateLabel;

/**
 * Ways to another stretch of time, each with the days that it will show. One that would show
 * nothing new is missing.
 */
public record Zoom(
    Optional<Step> earlier,
    Optional<Step> later,
    Optional<Step> closer,
    Optional<Step> farther,
    Optional<Step> whole) {

  private static final long A_WEEK = 7;
  private static final long A_FEW_YEARS = 1_000;

  /** Ends are rounded so that a stretch has at least so many rounded parts. */
  private static final int PARTS = 5;

  /**
   * One way.
   *
   * @param words "2019 to 2021"
   */
  public record Step(String words, String address) {}

  /**
   * The ways from a window.
   *
   * @param window what is in view
   * @param archive from the first to the last day that any entry names
   * @param middle where to look closer
   * @param at the address of a stretch
   * @param everything the address of all time
   */
  public static Zoom from(
      Stretch window,
      Stretch archive,
      LocalDate middle,
      Function<Stretch, String> at,
      String everything) {
    return new Zoom(
        Optional.of(window.next(-1))
            .filter(_ -> archive.first().isBefore(window.first()))
            .map(days -> step(days, at)),
        Optional.of(window.next(1))
            .filter(_ -> archive.last().isAfter(window.last()))
            .map(days -> step(days, at)),
        closer(window, middle).map(days -> step(days, at)),
        farther(window).filter(days -> !days.covers(archive)).map(days -> step(days, at)),
        window.covers(archive) && archive.covers(window)
            ? Optional.empty()
            : Optional.of(new Step(words(inYears(archive)), everything)));
  }

  private static Optional<Stretch> closer(Stretch window, LocalDate middle) {
    if (window.days() <= A_WEEK) {
      return Optional.empty();
    }
    long half = Math.max(A_WEEK, window.days() / 2);
    var around = Stretch.around(middle, half);
    var first = around.first().isBefore(window.first()) ? window.first() : around.first();
    var last = first.plusDays(half - 1);
    if (last.isAfter(window.last())) {
      last = window.last();
      first = last.minusDays(half - 1);
    }
    var rounded = rounded(new Stretch(first, last)).within(window);
    return Optional.of(rounded.days() < window.days() ? rounded : new Stretch(first, last));
  }

  private static Optional<Stretch> farther(Stretch window) {
    long half = window.days() / 2 + 1;
    var wide = rounded(new Stretch(window.first().minusDays(half), window.last().plusDays(half)));
    return Optional.of(wide).filter(days -> days.days() > window.days());
  }

  private static Stretch rounded(Stretch days) {
    return days.whole(Scale.round(days, PARTS));
  }

  /** Of an archive of many years nobody needs the day. */
  private static Stretch inYears(Stretch archive) {
    return archive.days() > A_FEW_YEARS ? archive.whole(Bucket.YEAR) : archive;
  }

  private static Step step(Stretch days, Function<Stretch, String> at) {
    return new Step(words(days), at.apply(days));
  }

  private static String words(Stretch days) {
    return DateLabel.of(days.edtf()).words();
  }
}
