package org.regesta.text.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Found;
import org.regesta.text.html.DateClaim.About;
import org.regesta.text.reading.Days;

/**
 * When a page was published and last changed. Every place that names a day is heard: what the page
 * states for machines, its address, its visible lines. Each gives its weight to its day, and the
 * day with the most is taken; never one after the capture, and none before the web.
 */
final class PageDates {

  private static final LocalDate FIRST_WEB_PAGES = LocalDate.of(1995, 1, 1);

  private final LocalDate last;
  private final DateVote vote;

  /**
   * @param headline the element that shows the headline, where there is one
   */
  PageDates(
      Days days,
      Page page,
      Statements statements,
      @Nullable Element headline,
      @Nullable Instant captured) {
    var end =
        captured == null
            ? LocalDate.MAX
            : LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(1);
    this.last = page.archivedOn().filter(day -> day.isBefore(end)).orElse(end);
    var claims = new ArrayList<DateClaim>();
    claims.addAll(StatedDates.of(page, statements, days));
    claims.addAll(AddressDates.of(page));
    claims.addAll(ShownDates.of(page, headline, days));
    claims.removeIf(claim -> !isPossible(claim.edtf()));
    this.vote = new DateVote(claims, AddressDates.month(page));
  }

  /**
   * The day of publication; on a page that tells of none, that of its last change, which its words
   * had reached by then.
   */
  Optional<Found<String>> published() {
    return vote.over(About.PUBLISHED)
        .or(() ->
            vote.over(About.CHANGED)
                .map(day -> new Found<>(day.value(), day.evidence() + ", its last change")))
        .or(vote::last);
  }

  Optional<Found<String>> modified() {
    return vote.over(About.CHANGED);
  }

  private boolean isPossible(String edtf) {
    var day = LocalDate.parse(edtf.substring(0, 10));
    return !day.isBefore(FIRST_WEB_PAGES) && !day.isAfter(last);
  }
}
