package org.regesta.web.question;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Counts that may take long. Whoever asks waits a little; who must wait longer is told so, and asks
 * again for the count that goes on meanwhile.
 */
public final class Counting<T> {

  private static final int MOST_AT_ONCE = 64;

  private final Duration patience;
  private final Executor runner;
  private final Map<String, CompletableFuture<T>> going = new LinkedHashMap<>();

  public Counting(Duration patience, Executor runner) {
    this.patience = patience;
    this.runner = runner;
  }

  /**
   * The count; empty where it is still going on. Asked again by the same key, it is not begun anew.
   */
  public Optional<T> of(String key, Supplier<T> count) {
    var counted = begun(key, count);
    var soon = counted.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
    try {
      soon.join();
    } catch (CompletionException | CancellationException failed) {
      forget(key);
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
    if (!counted.isDone()) {
      return Optional.empty();
    }
    forget(key);
    return Optional.of(counted.join());
  }

  private CompletableFuture<T> begun(String key, Supplier<T> count) {
    synchronized (going) {
      if (going.size() > MOST_AT_ONCE) {
        going.values().removeIf(CompletableFuture::isDone);
      }
      return going.computeIfAbsent(key, _ -> CompletableFuture.supplyAsync(count, runner));
    }
  }

  private void forget(String key) {
    synchronized (going) {
      going.remove(key);
    }
  }
}
