package org.regesta.citation;

import java.io.IOException;
import java.util.List;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;

/** Lists of entries of any length, a page at a time. */
final class EntryPages {

  private static final int PAGE = 500;

  private final TimelineStore timeline;
  private final TimelineSearch search;

  EntryPages(TimelineStore timeline, TimelineSearch search) {
    this.timeline = timeline;
    this.search = search;
  }

  /** Takes one page after the other. */
  @FunctionalInterface
  interface Reader {
    void read(List<Entry> page) throws IOException;
  }

  /**
   * The line in the order of time; behind it what no source dates, where no period is asked for.
   */
  void line(Selection selection, Reader reader) throws IOException {
    for (var window = Window.of(selection, PAGE); ; ) {
      var page = timeline.window(window);
      reader.read(page);
      if (page.size() < PAGE) {
        break;
      }
      window = window.after(page.getLast().id());
    }
    if (selection.period().equals(Bounds.OPEN)) {
      undated(selection, reader);
    }
  }

  private void undated(Selection selection, Reader reader) throws IOException {
    for (var window = Window.of(selection, PAGE); ; ) {
      var page = timeline.undated(window);
      reader.read(page);
      if (page.size() < PAGE) {
        break;
      }
      window = window.after(page.getLast().id());
    }
  }

  /**
   * All hits of a query, whatever page it names.
   *
   * @return what the search came to; nothing was read where it was not understood
   */
  SearchAnswer hits(TimelineQuery query, Reader reader) throws IOException {
    var answer = search.search(query.page(0, 1));
    if (answer instanceof SearchAnswer.Found found && found.total() > 0) {
      try (var pages = search.pages(query, PAGE)) {
        for (var page = pages.next(); !page.last(); page = pages.next()) {
          reader.read(page.entries());
        }
      }
    }
    return answer;
  }
}
