package org.regesta.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.search.Filter;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;

/**
 * Lists of citations of any length: what a search finds, a stretch of the line, all captures. A few
 * hundred stand in memory at a time.
 */
public final class CitationLists {

  private static final int PAGE = 500;

  private final Citations citations;
  private final EntryPages entries;
  private final CaptureStore captures;

  public CitationLists(
      Citations citations, TimelineStore timeline, TimelineSearch search, CaptureStore captures) {
    this(citations, new EntryPages(timeline, search), captures);
  }

  private CitationLists(Citations citations, EntryPages entries, CaptureStore captures) {
    this.citations = citations;
    this.entries = entries;
    this.captures = captures;
  }

  /** What of each entry is cited. */
  public enum Of {
    /** The entry itself. */
    ENTRIES,
    /** Each passage with a statement that it rests on. */
    STATEMENTS,
    /** Each capture that it rests on, once in a list. */
    CAPTURES
  }

  /** The same lists with other permalinks. */
  public CitationLists at(Permalinks elsewhere) {
    return new CitationLists(citations.at(elsewhere), entries, captures);
  }

  /** Takes one citation after the other. */
  @FunctionalInterface
  public interface Taker {
    void take(Citation citation) throws IOException;
  }

  /**
   * What a query finds, all pages of it. Every capture that is held, where captures are asked for
   * and nothing limits.
   *
   * @return what the search came to; nothing was taken where it was not understood
   */
  public SearchAnswer found(TimelineQuery query, Of what, Taker taker) throws IOException {
    boolean all = query.words().isBlank() && query.filter().equals(Filter.NONE);
    if (what == Of.CAPTURES && all) {
      var answer = entries.hits(query, page -> {});
      everyCapture(taker);
      return answer;
    }
    return entries.hits(query, reader(what, taker));
  }

  /** A stretch of the line in the order of time, undated entries last. */
  public void line(Selection selection, Of what, Taker taker) throws IOException {
    entries.line(selection, reader(what, taker));
  }

  private EntryPages.Reader reader(Of what, Taker taker) {
    var reader = citations.reader();
    var seen = new HashSet<CaptureId>();
    return page -> {
      for (var citation : page(reader, page, what)) {
        if (what != Of.CAPTURES || seen.add(citation.source().capture())) {
          taker.take(citation);
        }
      }
    };
  }

  private static List<Citation> page(Citations.Reader reader, List<Entry> page, Of what) {
    return switch (what) {
      case ENTRIES -> reader.entries(page);
      case STATEMENTS -> reader.statements(page);
      case CAPTURES -> reader.captures(page);
    };
  }

  private void everyCapture(Taker taker) throws IOException {
    try (var all = captures.all()) {
      var page = new ArrayList<Capture>(PAGE);
      for (var each = all.iterator(); each.hasNext(); ) {
        page.add(each.next());
        if (page.size() == PAGE || !each.hasNext()) {
          for (var citation : citations.ofCaptures(page)) {
            taker.take(citation);
          }
          page.clear();
        }
      }
    }
  }
}
