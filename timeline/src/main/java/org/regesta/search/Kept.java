package org.regesta.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Answers that took long, kept as long as the index stands as it stood: the whole archive is
 * counted once and not for every reader.
 */
final class Kept<V> {

  private static final int MOST = 16;

  private final ConcurrentHashMap<Asked, ReentrantLock> turns = new ConcurrentHashMap<>();
  private final LinkedHashMap<Asked, V> answers = new LinkedHashMap<>(MOST, 0.75f, true);
  private String generation = "";

  /** What was asked for. */
  record Asked(String words, Filter filter) {}

  /** Whoever holds it answers; others who ask the same wait for that answer. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /** Waits until nobody else answers this question. */
  Turn turn(Asked asked) {
    var lock = turns.computeIfAbsent(asked, _ -> new ReentrantLock());
    lock.lock();
    return () -> {
      turns.remove(asked, lock);
      lock.unlock();
    };
  }

  synchronized Optional<V> find(Optional<String> now, Asked asked) {
    return now.filter(generation::equals).flatMap(_ -> Optional.ofNullable(answers.get(asked)));
  }

  /**
   * Keeps an answer.
   *
   * @param before where the index stood when the answer was begun
   */
  synchronized void keep(Optional<String> before, Asked asked, V answer) {
    if (before.isEmpty()) {
      return;
    }
    if (!before.get().equals(generation)) {
      answers.clear();
      generation = before.get();
    }
    answers.put(asked, answer);
    if (answers.size() > MOST) {
      answers.remove(eldest(answers));
    }
  }

  private static <K> K eldest(Map<K, ?> answers) {
    return answers.keySet().iterator().next();
  }
}
