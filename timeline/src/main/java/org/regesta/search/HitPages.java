package org.regesta.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;

/** All hits of a query, page by page, as the index was when the first page was read. */
public final class HitPages implements AutoCloseable {

  private final SearchSession session;
  private final SearchScroll<String> scroll;
  private final TimelineStore timeline;

  HitPages(SearchSession session, SearchScroll<String> scroll, TimelineStore timeline) {
    this.session = session;
    this.scroll = scroll;
    this.timeline = timeline;
  }

  /**
   * Some hits.
   *
   * @param last whether this is empty, because the page before was the last
   */
  public record Page(List<Entry> entries, boolean last) {
    public Page {
      entries = List.copyOf(entries);
    }
  }

  /** The next page; an entry that vanished since it was indexed is left out. */
  public Page next() {
    var hits = scroll.next();
    if (!hits.hasHits()) {
      return new Page(List.of(), true);
    }
    var ids = hits.hits().stream().map(EntryId::new).toList();
    Map<EntryId, Entry> found =
        timeline.find(ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    return new Page(ids.stream().map(found::get).filter(Objects::nonNull).toList(), false);
  }

  @Override
  public void close() {
    scroll.close();
    session.close();
  }
}
