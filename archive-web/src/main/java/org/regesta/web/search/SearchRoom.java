package org.regesta.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Spread;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.regesta.timeline.Presence;
import org.regesta.web.chart.Histogram;
import org.regesta.web.chart.Stretch;
import org.regesta.web.question.Counted;
import org.regesta.web.question.Extent;
import org.regesta.web.question.FacetPanel;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.regesta.web.question.SpeakerNames;
import org.springframework.stereotype.Component;

/** Puts together what a search shows. */
@Component
class SearchRoom {

  private static final int HEIGHT = 64;

  private final TimelineSearch search;
  private final SpeakerNames names;

  SearchRoom(TimelineSearch search, SpeakerNames names) {
    this.search = search;
    this.names = names;
  }

  /** The view, or what is wrong with the words. */
  sealed interface Answer {}

  record Shown(SearchView view) implements Answer {}

  record Unreadable(String problem) implements Answer {}

  Answer look(Asked asked, PeriodBox.Asked period) {
    return switch (search.search(asked.query(period.days()))) {
      case SearchAnswer.NotUnderstood(var message) -> new Unreadable(message);
      case SearchAnswer.Found found -> new Shown(view(asked, period, found));
    };
  }

  private SearchView view(Asked asked, PeriodBox.Asked period, SearchAnswer.Found found) {
    long last = Math.clamp((found.total() + Asked.HITS - 1) / Asked.HITS, 1, Asked.LAST_PAGE);
    return new SearchView(
        heading(asked.question(), period, found.total()),
        parts(period.days(), found),
        FacetPanel.of(
            asked.question(),
            names.tell(asked.question(), period.days(), found.facets()),
            one -> asked.about(one).address()),
        chart(asked, period.days(), found.spread()),
        Counted.of(found.total() - found.undated(), "dated result", "dated results"),
        found.hits().stream().map(HitView::of).toList(),
        Pages.of(asked.page(), (int) last, page -> asked.turnedTo(page).address().toString()),
        found.total() == 0 ? elsewhere(asked, period.days()) : List.of());
  }

  private static String heading(Question question, PeriodBox.Asked period, long total) {
    var counted = total == 0 ? "No result" : Counted.of(total, "result", "results");
    var words = question.words().isEmpty() ? "" : " for " + question.words();
    var when = period.inWords().isEmpty() ? "" : ", " + period.inWords();
    return counted + words + when;
  }

  /** Of which parts the number of results is made. */
  private static Optional<String> parts(Bounds period, SearchAnswer.Found found) {
    if (period.equals(Bounds.OPEN)) {
      return Optional.of(
              "%,d with a date, %,d without one"
                  .formatted(found.total() - found.undated(), found.undated()))
          .filter(_ -> found.undated() > 0);
    }
    var presence = Presence.of(found.spread().spans(), period);
    return Optional.of(
            "%,d dated here, %,d that may lie here".formatted(presence.here(), presence.maybe()))
        .filter(_ -> presence.maybe() > 0);
  }

  private static Optional<Histogram> chart(Asked asked, Bounds period, Spread spread) {
    Function<Stretch, String> at =
        days -> asked.about(asked.question().during(days.edtf())).address().toString();
    return Extent.of(spread)
        .flatMap(whole -> Extent.inView(period, Optional.of(whole)))
        .map(
            days -> Histogram.of(spread.density(Histogram.bucketForStrip(days)), days, HEIGHT, at));
  }

  /** What is found when one thing less is asked for. */
  private List<SearchView.Elsewhere> elsewhere(Asked asked, Bounds period) {
    var question = asked.question();
    var elsewhere = new ArrayList<SearchView.Elsewhere>();
    if (!period.equals(Bounds.OPEN)) {
      add(elsewhere, asked.about(question.during("")), Bounds.OPEN, "outside this period");
    }
    if (question.isLimited()) {
      add(elsewhere, asked.about(question.unlimited()), period, "without the limits");
    }
    if (!question.words().isEmpty() && elsewhere.isEmpty()) {
      add(elsewhere, asked.about(question.of("")), period, "without the words");
    }
    return elsewhere;
  }

  private void add(List<SearchView.Elsewhere> elsewhere, Asked asked, Bounds period, String where) {
    search
        .spread(asked.question().words(), asked.question().filter(period))
        .filter(spread -> spread.total() > 0)
        .ifPresent(spread ->
            elsewhere.add(
                new SearchView.Elsewhere(
                    Counted.entries(spread.total()) + " " + where, asked.address().toString())));
  }
}
