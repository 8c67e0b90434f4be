package org.regesta.web.timeline;

import java.util.Optional;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;
import org.regesta.web.EntryLine;
import org.regesta.web.PeriodBox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The timeline, drawn on the server: first how many entries fall where, then the entries. */
@Controller
class TimelineScreen {

  /** As many entries as one page lists. */
  static final int PAGE = 100;

  private final TimelineStore timeline;
  private final PeriodBox periods;

  TimelineScreen(TimelineStore timeline, PeriodBox periods) {
    this.timeline = timeline;
    this.periods = periods;
  }

  @GetMapping({"/", "/timeline"})
  String show(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(required = false) Optional<EntryKind> kind,
      @RequestParam(defaultValue = "") String speaker,
      Model model) {
    var asked = periods.read(period);
    var selection = new Selection(asked.days(), kind, named(speaker), Optional.empty());
    var density = density(selection);
    model.addAttribute("period", period);
    model.addAttribute("problem", asked.problem().orElse(""));
    model.addAttribute("kind", kind.map(Enum::name).orElse(""));
    model.addAttribute("speaker", speaker);
    model.addAttribute("total", timeline.count(selection));
    model.addAttribute("histogram", Histogram.of(density));
    model.addAttribute("undatedCount", density.undated());
    model.addAttribute(
        "entries",
        timeline.window(Window.of(selection, PAGE)).stream().map(EntryLine::of).toList());
    model.addAttribute(
        "undated",
        timeline.undated(Window.of(selection, PAGE)).stream().map(EntryLine::of).toList());
    return "timeline";
  }

  /**
   * Counted by years first, to see how long the line is, and then as finely as the drawing allows.
   */
  private Density density(Selection selection) {
    var years = timeline.density(selection, Bucket.YEAR);
    if (years.bars().isEmpty()) {
      return years;
    }
    var last = Bucket.YEAR.next(years.bars().getLast().begin()).minusDays(1);
    var whole = new Bounds(years.bars().getFirst().begin(), last);
    var asked = selection.period();
    var bucket =
        Histogram.fitting(asked.earliest() == null || asked.latest() == null ? whole : asked);
    return bucket == Bucket.YEAR ? years : timeline.density(selection, bucket);
  }

  private static Optional<String> named(String speaker) {
    return speaker.isBlank() ? Optional.empty() : Optional.of(speaker.strip());
  }
}
