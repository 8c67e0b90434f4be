package org.regesta.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;

/**
 * The open index. One process at a time may write a Lucene index: whoever holds the home's lock.
 * Others may read it.
 */
public final class SearchIndex implements AutoCloseable {

  private static final String BACKEND = "hibernate.search.backend.";

  private final CloseableSearchMapping mapping;
  private final Writers writers;
  private final UUID opened = UUID.randomUUID();
  private final AtomicLong changes = new AtomicLong();

  /** Who may write the index while it is open here. */
  private enum Writers {
    /** Nobody but us. */
    ONLY_WE,
    OTHERS_TOO
  }

  private SearchIndex(CloseableSearchMapping mapping, Writers writers) {
    this.mapping = mapping;
    this.writers = writers;
  }

  /** Opens the index, or makes an empty one where none is. */
  public static SearchIndex open(SearchSettings settings) {
    boolean ours = settings.backend().equals("lucene");
    return new SearchIndex(builder(settings).build(), ours ? Writers.ONLY_WE : Writers.OTHERS_TOO);
  }

  /**
   * Opens an index that is there, only to search it: each search sees what its writer has last
   * committed, and the writer's lock is never asked for.
   */
  public static SearchIndex openToRead(SearchSettings settings) {
    var builder = builder(settings).property("hibernate.search.schema_management.strategy", "none");
    if (settings.backend().equals("lucene")) {
      // the only strategy that opens its readers on the directory and not on a writer
      builder.property(BACKEND + "io.strategy", "debug");
    }
    return new SearchIndex(builder.build(), Writers.OTHERS_TOO);
  }

  /** Whether a writer has made an index in the folder, of the fields that are searched now. */
  public static boolean isThere(SearchSettings settings) {
    var folder = settings.folder().resolve(EntryDocument.INDEX);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchMappingBuilder builder(SearchSettings settings) {
    var builder =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(EntryDocument.class), MethodHandles.lookup())
            .property(BACKEND + "type", settings.backend())
            .property("hibernate.search.indexing.plan.synchronization.strategy", "sync");
    if (settings.backend().equals("lucene")) {
      builder
          .property(BACKEND + "lucene_version", "LATEST")
          .property(BACKEND + "directory.root", settings.folder().toString())
          .property(BACKEND + "analysis.configurer", new Analysis());
    }
    settings.properties().forEach((key, value) -> builder.property(BACKEND + key, value));
    return builder;
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
    changes.incrementAndGet();
  }

  /** Takes everything out. */
  void clear() {
    try (var session = session()) {
      var workspace = session.workspace(EntryDocument.class);
      workspace.purge();
      workspace.flush();
      workspace.refresh();
    }
    changes.incrementAndGet();
  }

  /** What it stands at, to be compared; empty where others may write it. */
  Optional<String> generation() {
    return writers == Writers.ONLY_WE
        ? Optional.of(opened + "." + changes.get())
        : Optional.empty();
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
