package org.regesta.text.extractor;

import java.io.Closeable;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Some worker processes. Any number of threads may ask; each waits for a free worker. Workers are
 * started when they are first needed and again after they were lost.
 */
final class Workers implements Closeable {

  private final BlockingDeque<Worker> free = new LinkedBlockingDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();

  Workers(WorkerSettings settings) {
    for (int i = 0; i < settings.workers(); i++) {
      var worker = new Worker(settings);
      all.add(worker);
      free.addFirst(worker);
    }
  }

  <T> T ask(Question<T> question) {
    try {
      // the one that was used last is warm
      var worker = free.takeFirst();
      try {
        return worker.ask(question);
      } finally {
        free.addFirst(worker);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Worker.ended();
    }
  }

  /** Ends them. Nothing is said of what is asked at this moment: asking fails. */
  @Override
  public void close() {
    all.forEach(Worker::close);
  }
}
