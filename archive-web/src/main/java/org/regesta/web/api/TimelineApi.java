package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.form.EntryForm;
import org.regesta.time.Bounds;
import org.regesta.timeline.Bucket;
import org.regesta.timeline.Density;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;
import org.regesta.web.NotUnderstood;
import org.regesta.web.question.PeriodBox;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The line in the order of time, and how many entries fall where. */
@RestController
@RequestMapping(path = "/api/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Timeline", description = "Entries in the order of time, and how many fall where.")
class TimelineApi {

  private static final String PERIOD =
      "Days that entries may fall into: EDTF (2021, 2022-03, 2022-03..2022-05) or words (late 2021).";
  private static final String KIND = "said or happened";
  private static final String SPEAKER = "A name as entries give it, or the id of a person.";

  private final TimelineStore timeline;
  private final PeriodBox periods;

  TimelineApi(TimelineStore timeline, PeriodBox periods) {
    this.timeline = timeline;
    this.periods = periods;
  }

  @Operation(
      summary = "Dated entries in the order of time",
      description = "An entry stands at its first known day, the closer dated first.")
  @GetMapping
  Page<EntryForm> dated(
      @Parameter(description = PERIOD, example = "2022") @RequestParam(defaultValue = "")
          String period,
      @Parameter(description = KIND, example = "said") @RequestParam(defaultValue = "") String kind,
      @Parameter(description = SPEAKER) @RequestParam(defaultValue = "") String speaker,
      @Parameter(description = "At least one source belongs to it.")
          @RequestParam(defaultValue = "")
          String collection,
      @Parameter(description = "Go on behind this entry.") @RequestParam(defaultValue = "")
          String after,
      @Parameter(description = "From 1 to 500.") @RequestParam(defaultValue = "100") int limit,
      HttpServletRequest request) {
    var window = window(selection(period, kind, speaker, collection), limit, after);
    var density = timeline.density(window.selection(), Bucket.MILLENNIUM);
    return page(
        timeline.window(window),
        timeline.count(window.selection()) - undatedOf(window, density),
        request,
        limit);
  }

  /** What {@code count} counts beside the dated, where no period is asked for. */
  private static long undatedOf(Window window, Density density) {
    return window.selection().period().equals(Bounds.OPEN) ? density.undated() : 0;
  }

  @Operation(summary = "Entries that no source dates", description = "In the order of publication.")
  @GetMapping("/undated")
  Page<EntryForm> undated(
      @Parameter(description = KIND) @RequestParam(defaultValue = "") String kind,
      @Parameter(description = SPEAKER) @RequestParam(defaultValue = "") String speaker,
      @Parameter(description = "At least one source belongs to it.")
          @RequestParam(defaultValue = "")
          String collection,
      @Parameter(description = "Go on behind this entry.") @RequestParam(defaultValue = "")
          String after,
      @Parameter(description = "From 1 to 500.") @RequestParam(defaultValue = "100") int limit,
      HttpServletRequest request) {
    var window = window(selection("", kind, speaker, collection), limit, after);
    return page(
        timeline.undated(window),
        timeline.density(window.selection(), Bucket.MILLENNIUM).undated(),
        request,
        limit);
  }

  @Operation(
      summary = "How many entries fall where",
      description =
          "An entry that may fall into several buckets gives each its share, so that all bars"
              + " together add up to the number of dated entries.")
  @GetMapping("/density")
  Density density(
      @Parameter(description = PERIOD, example = "2022") @RequestParam(defaultValue = "")
          String period,
      @Parameter(
              description = "millennium, century, decade, year, quarter, month, week or day.",
              example = "month")
          @RequestParam(defaultValue = "year")
          String unit,
      @Parameter(description = KIND) @RequestParam(defaultValue = "") String kind,
      @Parameter(description = SPEAKER) @RequestParam(defaultValue = "") String speaker,
      @Parameter(description = "At least one source belongs to it.")
          @RequestParam(defaultValue = "")
          String collection) {
    return timeline.density(
        selection(period, kind, speaker, collection),
        one(Bucket.class, "unit", unit).orElse(Bucket.YEAR));
  }

  private Page<EntryForm> page(
      List<Entry> entries, long total, HttpServletRequest request, int limit) {
    var links =
        entries.size() < limit
            ? Links.last(request)
            : Links.next(request, "after", entries.getLast().id());
    return new Page<>(total, entries.stream().map(EntryForm::of).toList(), links);
  }

  private static Window window(Selection selection, int limit, String after) {
    return new Window(
        selection,
        Asked.limit(limit),
        after.isEmpty() ? Optional.<EntryId>empty() : Optional.of(Asked.entry(after)));
  }

  private Selection selection(String period, String kind, String speaker, String collection) {
    return new Selection(
        Asked.period(periods, period),
        one(EntryKind.class, "kind", kind),
        present(speaker),
        present(collection));
  }

  private static Optional<String> present(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }

  static <E extends Enum<E>> Optional<E> one(Class<E> type, String name, String value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.strip())) {
        return Optional.of(constant);
      }
    }
    var words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    throw new NotUnderstood("'" + name + "' is one of: " + String.join(", ", words) + ".");
  }
}
