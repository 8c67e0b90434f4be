package org.regesta.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Has the records of a list worked out by other threads while the list is read on, and gives them
 * back in its order. Some hundred are under way at most.
 */
final class Ahead {

  private static final int SHEET = 50;

  private final Form form;
  private final int most = 2 + ForkJoinPool.commonPool().getParallelism();
  private final Queue<ForkJoinTask<List<String>>> underWay = new ArrayDeque<>();
  private List<Citation> sheet = new ArrayList<>(SHEET);

  /**
   * @param form serves any number of threads
   */
  Ahead(Form form) {
    this.form = form;
  }

  /** Takes the next of the list, and gives back the records that are due. */
  List<String> next(Citation citation) {
    sheet.add(citation);
    if (sheet.size() < SHEET) {
      return List.of();
    }
    send();
    return underWay.size() < most ? List.of() : underWay.remove().join();
  }

  /** The records that are not given back yet. */
  List<String> rest() {
    send();
    var records = new ArrayList<String>();
    while (!underWay.isEmpty()) {
      records.addAll(underWay.remove().join());
    }
    return records;
  }

  private void send() {
    var citations = List.copyOf(sheet);
    sheet = new ArrayList<>(SHEET);
    underWay.add(ForkJoinPool.commonPool().submit(() -> citations.stream().map(form::of).toList()));
  }
}
