package org.regesta.search;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;

/**
 * The open index. One process at a time may have a Lucene index open: whoever holds the home's
 * lock.
 */
public final class SearchIndex implements AutoCloseable {

  private static final String BACKEND = "hibernate.search.backend.";

  private final CloseableSearchMapping mapping;

  private SearchIndex(CloseableSearchMapping mapping) {
    this.mapping = mapping;
  }

  /** Opens the index, or makes an empty one where none is. */
  public static SearchIndex open(SearchSettings settings) {
    var builder =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(EntryDocument.class), MethodHandles.lookup())
            .property(BACKEND + "type", settings.backend())
            .property("hibernate.search.indexing.plan.synchronization.strategy", "sync");
    if (settings.backend().equals("lucene")) {
      builder
          .property(BACKEND + "directory.root", settings.folder().toString())
          .property(BACKEND + "analysis.configurer", new Analysis());
    }
    settings.properties().forEach((key, value) -> builder.property(BACKEND + key, value));
    return new SearchIndex(builder.build());
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** Puts entries in, takes others out; both are to be found when this returns. */
  void renew(List<Entry> entries, Collection<EntryId> gone) {
    try (var session = session()) {
      var plan = session.indexingPlan();
      entries.stream().map(DocumentMaker::of).forEach(plan::addOrUpdate);
      gone.forEach(id -> plan.purge(EntryDocument.class, id.value(), null));
    }
  }

  /** Takes everything out. */
  void clear() {
    try (var session = session()) {
      var workspace = session.workspace(EntryDocument.class);
      workspace.purge();
      workspace.flush();
      workspace.refresh();
    }
  }

  /** How many entries can be found. */
  public long size() {
    try (var session = session()) {
      return session
          .search(EntryDocument.class)
          .where(predicate -> predicate.matchAll())
          .fetchTotalHitCount();
    }
  }

  @Override
  public void close() {
    mapping.close();
  }
}
