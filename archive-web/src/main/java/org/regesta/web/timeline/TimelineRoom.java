package org.regesta.web.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.regesta.search.Clock;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Spread;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.regesta.timeline.Density;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Middle;
import org.regesta.timeline.Presence;
import org.regesta.web.DateLabel;
import org.regesta.web.EntryLine;
import org.regesta.web.chart.Histogram;
import org.regesta.web.chart.Stretch;
import org.regesta.web.chart.Zoom;
import org.regesta.web.question.Counted;
import org.regesta.web.question.Extent;
import org.regesta.web.question.Facet;
import org.regesta.web.question.FacetPanel;
import org.regesta.web.question.PeriodBox;
import org.regesta.web.question.Question;
import org.regesta.web.question.SpeakerNames;
import org.springframework.stereotype.Component;

/** Puts together what the timeline shows for a question. */
@Component
class TimelineRoom {

  /** As many entries as are listed; more are only counted. */
  static final int LISTED = 500;

  /** So many of those that have no place of their own in the list. */
  private static final int OTHERS_LISTED = 50;

  private static final int HEIGHT = 150;
  private static final int STRIP_HEIGHT = 34;
  private static final String PATH = "/timeline";

  private final TimelineSearch search;
  private final SpeakerNames names;

  TimelineRoom(TimelineSearch search, SpeakerNames names) {
    this.search = search;
    this.names = names;
  }

  /** The view, or what is wrong with the words of the question. */
  sealed interface Answer {}

  record Shown(TimelineView view) implements Answer {}

  record Unreadable(String problem) implements Answer {}

  Answer look(Question question, Bounds period) {
    var query = TimelineQuery.of(question.words()).where(question.filter(period)).page(0, 1);
    return switch (search.search(query)) {
      case SearchAnswer.NotUnderstood(var message) -> new Unreadable(message);
      case SearchAnswer.Found found -> new Shown(view(question, period, query, found));
    };
  }

  private TimelineView view(
      Question question, Bounds period, TimelineQuery query, SearchAnswer.Found found) {
    var everywhere =
        period.equals(Bounds.OPEN)
            ? found.spread()
            : search.spread(question.words(), question.filter(Bounds.OPEN)).orElse(found.spread());
    var whole = Extent.of(everywhere);
    var middle =
        period.equals(Bounds.OPEN) ? Middle.of(everywhere.spans()) : Optional.<Middle>empty();
    var opened = middle.filter(_ -> question.period().isEmpty());
    var seen = opened.map(Middle::days).orElse(period);
    var window = Extent.inView(seen, whole);
    var presence = Presence.of(everywhere.spans(), seen);
    long near = presence.all() - presence.beyond();
    var inOrder = query.where(question.filter(seen));
    var entries =
        near == 0 || near > LISTED
            ? List.<EntryLine>of()
            : lines(search.near(inOrder.page(0, LISTED)));
    var beyond =
        presence.beyond() == 0
            ? List.<EntryLine>of()
            : lines(search.beyond(inOrder.page(0, OTHERS_LISTED)));
    var undated =
        found.undated() == 0
            ? List.<EntryLine>of()
            : lines(search.undated(query.page(0, OTHERS_LISTED)));
    return new TimelineView(
        Heading.of(question, period, presence, found.undated(), window),
        opened.isPresent()
            ? Counted.entries(found.total()) + ", " + whole(question).toLowerCase(Locale.ROOT)
            : Heading.cited(period, found.total(), window),
        middle.map(one -> surroundings(question, one, found.undated())),
        opened
            .map(one -> question.during(Stretch.edtf(one.days())))
            .orElse(question)
            .at("")
            .toString(),
        undated(question).at("").toString(),
        near,
        FacetPanel.of(question, names.tell(question, period, found.facets()), one -> one.at(PATH)),
        whole.flatMap(all ->
            window.map(
                days -> chart(new Drawing(question, seen, near, all, days), found, everywhere))),
        entries,
        new TimelineView.Beyond(
            beyond, presence.beyond(), open(question, seen, presence.beyond() - beyond.size())),
        undated,
        found.undated(),
        inSearch(undated(question))
            .filter(_ -> found.undated() > OTHERS_LISTED && question.clock() == Clock.HAPPENED),
        Optional.of(everywhere.total())
            .filter(others -> found.total() == 0 && others > 0)
            .map(others ->
                new TimelineView.Elsewhere(
                    Counted.entries(others) + " outside this period",
                    question.during(PeriodBox.ALL).at(PATH).toString())));
  }

  /** What lies outside where the middle is shown, and where the middle lies where all is. */
  private static TimelineView.Surroundings surroundings(
      Question question, Middle middle, long undated) {
    long all = middle.inside() + middle.outside();
    boolean opened = question.period().isEmpty();
    var inside =
        "%,d of %s".formatted(middle.inside(), Counted.of(all, "dated entry", "dated entries"));
    var outside =
        middle.outside() == 0
            ? "some of them reach farther"
            : Counted.of(middle.outside(), "lies outside", "lie outside");
    return opened
        ? new TimelineView.Surroundings(
            inside + " lie here; " + outside + ":",
            whole(question).toLowerCase(Locale.ROOT),
            question.during(PeriodBox.ALL).at(PATH).toString(),
            undated == 0 ? "." : ". " + Counted.of(undated, "has", "have") + " no date.")
        : new TimelineView.Surroundings(
            inside + " lie close together:",
            words(Stretch.edtf(middle.days())),
            question.during("").at(PATH).toString(),
            ".");
  }

  /** What all that a question finds is called. */
  private static String whole(Question question) {
    return question.words().isEmpty() && !question.isLimited() ? "Whole archive" : "All that match";
  }

  /** What has no date by the clock of happening; that of publication has no such limit. */
  private static Question undated(Question question) {
    return question.clock() == Clock.HAPPENED
        ? question.with(Facet.PRECISION, List.of("undated"))
        : question;
  }

  private static List<EntryLine> lines(List<Entry> entries) {
    return entries.stream().map(EntryLine::of).toList();
  }

  /** Where the others that only an open side brings here are to be found. */
  private static Optional<String> open(Question question, Bounds seen, long others) {
    return question.clock() == Clock.HAPPENED
        ? inSearch(question.during(Stretch.edtf(seen)).with(Facet.PRECISION, List.of("open")))
            .filter(_ -> others > 0)
        : Optional.empty();
  }

  private static Optional<String> inSearch(Question question) {
    return Optional.of(
        question.at("/search").with("sort", question.words().isEmpty() ? "" : "time").toString());
  }

  /**
   * What is to be drawn.
   *
   * @param seen the days that are asked for
   * @param near how many entries have some of them, by more than an open side
   * @param whole from the first day to the last that any entry names
   * @param days what is drawn
   */
  private record Drawing(Question question, Bounds seen, long near, Stretch whole, Stretch days) {}

  private static TimelineView.Chart chart(
      Drawing drawing, SearchAnswer.Found found, Spread everywhere) {
    var question = drawing.question;
    var whole = drawing.whole;
    var days = drawing.days;
    Function<Stretch, String> at = to -> question.during(to.edtf()).at(PATH).toString();
    var density =
        Density.of(
            found.spread().spans(), Histogram.bucketFor(days), drawing.seen, found.undated());
    var histogram = Histogram.of(density, days, HEIGHT, at);
    var strip =
        Histogram.of(everywhere.density(Histogram.bucketForStrip(whole)), whole, STRIP_HEIGHT, at);
    return new TimelineView.Chart(
        histogram,
        sentence(drawing.near, days, histogram),
        strip,
        strip.box(days),
        words(days.edtf()),
        whole(question),
        Heading.years(whole),
        Zoom.from(
            days,
            whole,
            densest(density, days),
            at,
            question.during(PeriodBox.ALL).at(PATH).toString()));
  }

  private static String sentence(long near, Stretch days, Histogram histogram) {
    var most =
        histogram.bars().size() < 2
            ? ""
            : histogram.most().map(bar -> ", most in " + bar.name()).orElse("");
    return Counted.entries(near) + " from " + words(days.edtf()) + most;
  }

  /** The middle of where most is, so that looking closer shows something. */
  private static LocalDate densest(Density density, Stretch days) {
    return density.bars().stream()
        .filter(bar -> !bar.begin().isAfter(days.last()))
        .max(Comparator.comparingDouble(Density.Bar::share))
        .map(bar -> bar.begin())
        .orElse(days.first());
  }

  private static String words(String edtf) {
    return DateLabel.of(edtf).words();
  }
}
