package org.regesta.text.extractor;

import java.io.Closeable;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;

/**
 * Reads in worker processes, so that a document which crashes, hangs or floods a parser costs
 * itself and nothing else. Any number of threads may ask; each waits for a free worker. Workers are
 * started when they are first needed and again after they were lost.
 */
public final class ForkedExtractor implements TextExtractor, Closeable {

  private final BlockingDeque<Worker> free = new LinkedBlockingDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();

  public ForkedExtractor(WorkerSettings settings) {
    for (int i = 0; i < settings.workers(); i++) {
      var worker = new Worker(settings);
      all.add(worker);
      free.addFirst(worker);
    }
  }

  @Override
  public Extraction extract(Request request) {
    try {
      // the one that was used last is warm
      var worker = free.takeFirst();
      try {
        return worker.extract(request);
      } finally {
        free.addFirst(worker);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Worker.ended();
    }
  }

  /**
   * Ends the workers. Nothing is said of what is being read at this moment: asking for it fails.
   */
  @Override
  public void close() {
    all.forEach(Worker::close);
  }
}
