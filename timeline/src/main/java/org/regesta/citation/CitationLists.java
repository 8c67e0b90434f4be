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

/**
 * Lists of citations of any length: what a search finds, or all captures. A few hundred stand in
 * memory at a time.
 */
public final class CitationLists {

  private static final int PAGE = 500;

  private final Citations citations;
  private final TimelineSearch search;
  private final CaptureStore captures;

  public CitationLists(Citations citations, TimelineSearch search, CaptureStore captures) {
    this.citations = citations;
    this.search = search;
    this.captures = captures;
  }

  /** What of each entry is cited. */
  public enum Of {
    /** The entry itself. */
    ENTRIES,
    /** Each passage with a statement that it rests on. */
    STATEMENTS,
    /** Each capture that it rests on, once in a list; styles and pictures of pages are none. */
    CAPTURES,
    /** The same, and of everything the styles and pictures that pages came with. */
    CAPTURES_AND_PARTS;

    private boolean isCaptures() {
      return this == CAPTURES || this == CAPTURES_AND_PARTS;
    }
  }

  /** The same lists with other permalinks. */
  public CitationLists at(Permalinks elsewhere) {
    return new CitationLists(citations.at(elsewhere), search, captures);
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
    var answer = search.search(query.page(0, 1));
    boolean everything = query.words().isBlank() && query.filter().equals(Filter.NONE);
    if (what.isCaptures() && everything) {
      everyCapture(what, taker);
    } else if (answer instanceof SearchAnswer.Found found && found.total() > 0) {
      entries(query, what, taker);
    }
    return answer;
  }

  private void entries(TimelineQuery query, Of what, Taker taker) throws IOException {
    var reader = citations.reader();
    var seen = new HashSet<CaptureId>();
    try (var pages = search.pages(query, PAGE)) {
      for (var page = pages.next(); !page.last(); page = pages.next()) {
        for (var citation : page(reader, page.entries(), what)) {
          if (!what.isCaptures() || seen.add(citation.source().capture())) {
            taker.take(citation);
          }
        }
      }
    }
  }

  private static List<Citation> page(Citations.Reader reader, List<Entry> page, Of what) {
    return switch (what) {
      case ENTRIES -> reader.entries(page);
      case STATEMENTS -> reader.statements(page);
      case CAPTURES, CAPTURES_AND_PARTS -> reader.captures(page);
    };
  }

  private void everyCapture(Of what, Taker taker) throws IOException {
    try (var all = captures.all()) {
      var page = new ArrayList<Capture>(PAGE);
      for (var each = all.iterator(); each.hasNext(); ) {
        page.add(each.next());
        if (page.size() == PAGE || !each.hasNext()) {
          for (var citation :
              what == Of.CAPTURES ? citations.withoutParts(page) : citations.ofCaptures(page)) {
            taker.take(citation);
          }
          page.clear();
        }
      }
    }
  }
}
