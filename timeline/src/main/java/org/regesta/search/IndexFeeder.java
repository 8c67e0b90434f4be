package org.regesta.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the index up to the timeline. What is taken from the queue is in the index before the
 * queue forgets it: after a crash some entries are indexed twice, which changes nothing, and none
 * is missed.
 */
public final class IndexFeeder {

  private static final int BATCH = 500;

  private final SearchIndex index;
  private final IndexQueue queue;
  private final TimelineStore timeline;
  private final TransactionOperations transactions;

  public IndexFeeder(
      SearchIndex index,
      IndexQueue queue,
      TimelineStore timeline,
      TransactionOperations transactions) {
    this.index = index;
    this.queue = queue;
    this.timeline = timeline;
    this.transactions = transactions;
  }

  /**
   * What to do when the index is opened: goes on where the feeder before stopped, or, where the
   * index is empty and the timeline is not, indexes everything.
   *
   * @return how many entries were renewed
   */
  public long catchUp() {
    return index.size() == 0 && timeline.count(Selection.ALL) > 0 ? reindexAll() : drain();
  }

  /**
   * Empties the queue; what was in it is to be found when this returns.
   *
   * @return how many entries were renewed
   */
  public long drain() {
    long renewed = 0;
    for (int batch = nextBatch(); batch > 0; batch = nextBatch()) {
      renewed += batch;
    }
    return renewed;
  }

  /**
   * Builds the index anew. A crash on the way does no harm: the queue then holds what is missing.
   *
   * @return how many entries were renewed
   */
  public long reindexAll() {
    index.clear();
    transactions.executeWithoutResult(_ -> {
      queue.clear();
      var page = timeline.ids(Optional.empty(), BATCH);
      while (!page.isEmpty()) {
        queue.add(page);
        page = timeline.ids(Optional.of(page.getLast()), BATCH);
      }
    });
    return drain();
  }

  private int nextBatch() {
    var taken = transactions.execute(_ -> renew(queue.take(BATCH)));
    return taken == null ? 0 : taken;
  }

  private int renew(List<EntryId> taken) {
    if (taken.isEmpty()) {
      return 0;
    }
    var ids = new LinkedHashSet<>(taken);
    var entries = timeline.find(ids);
    entries.stream().map(Entry::id).forEach(ids::remove);
    index.renew(entries, ids);
    return entries.size() + ids.size();
  }
}
