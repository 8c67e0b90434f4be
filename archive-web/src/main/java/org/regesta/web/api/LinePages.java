package org.regesta.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.regesta.form.EntryForm;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Entry;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;
import org.regesta.web.NotUnderstood;
import org.springframework.stereotype.Component;

/**
 * Pages of entries in the order of time. What the tables of the timeline know, they give to its
 * end, each page behind the last entry of the one before; for any other question the index passes
 * over what was shown.
 */
@Component
class LinePages {

  private static final int USUAL = 100;

  private final TimelineStore timeline;
  private final TimelineSearch search;

  LinePages(TimelineStore timeline, TimelineSearch search) {
    this.timeline = timeline;
    this.search = search;
  }

  /** From where a page of entries is had. */
  private record Shelf(
      Function<Window, List<Entry>> tables, Function<TimelineQuery, List<Entry>> index) {}

  Page<EntryForm> dated(Understood put, long total, HttpServletRequest request) {
    return page(put, total, new Shelf(timeline::window, search::dated), request);
  }

  Page<EntryForm> undated(Understood put, long total, HttpServletRequest request) {
    return page(put, total, new Shelf(timeline::undated, search::undated), request);
  }

  private static Page<EntryForm> page(
      Understood put, long total, Shelf shelf, HttpServletRequest request) {
    var after = Asked.after(put.parameters());
    boolean skips = !put.parameters().text("skip", 12).isEmpty();
    var selection = put.question().selection(put.days()).filter(_ -> !skips);
    if (after.isPresent() && selection.isEmpty()) {
      throw new NotUnderstood(
          "'after' goes with no other limits than a period, one kind, one speaker and one"
              + " collection, and not with 'skip'. With others, use 'skip'.");
    }
    if (selection.isEmpty()) {
      var part = Part.of(put.parameters(), USUAL, Asked.MOST, Asked.MOST_SKIPPED);
      var entries = shelf.index.apply(put.query().page(part.skip(), part.limit()));
      return page(total, entries, part.links(total, request));
    }
    int limit = Asked.limit(put.parameters(), USUAL, Asked.MOST);
    var entries = shelf.tables.apply(new Window(selection.get(), limit, after));
    return page(
        total,
        entries,
        entries.size() < limit
            ? Links.last(request)
            : Links.next(request, "after", entries.getLast().id()));
  }

  private static Page<EntryForm> page(long total, List<Entry> entries, Links links) {
    return new Page<>(total, entries.stream().map(EntryForm::of).toList(), links);
  }
}
