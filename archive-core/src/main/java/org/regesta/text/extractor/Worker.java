package org.regesta.text.extractor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.OriginalUnreadable;

/** The owner's side of one worker process. Used by one thread at a time. */
final class Worker implements Closeable {

  private static final int OUT_OF_MEMORY = 3;
  private static final int STILL_ALIVE = Integer.MIN_VALUE;
  private static final Duration LONGEST_START = Duration.ofMinutes(2);

  private final WorkerSettings settings;
  private volatile @Nullable Running running;
  private volatile boolean closed;

  Worker(WorkerSettings settings) {
    this.settings = settings;
  }

  /**
   * A live process and the two ends of its pipe.
   *
   * @param folder for its temporary files, which it cannot remove if it is ended
   */
  private record Running(Process process, Path folder, DataOutputStream to, DataInputStream from) {

    void discardFiles() {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (IOException left) {
        // a file that stays in the folder for temporary files does no harm
      }
    }
  }

  /** Who was first: the answer or the end of the time. */
  private enum Race {
    OPEN,
    ANSWERED,
    LATE
  }

  <T> T ask(Question<T> question) {
    var worker = started();
    var race = new AtomicReference<>(Race.OPEN);
    var watch = watch(worker.process(), race, settings.timeLimit());
    try {
      question.put(worker.to());
      var answer = question.answer(worker.from());
      if (!race.compareAndSet(Race.OPEN, Race.ANSWERED)) {
        lose(worker);
      }
      return answer;
    } catch (OriginalUnreadable broken) {
      lose(worker);
      throw broken;
    } catch (IOException | RuntimeException lost) {
      if (closed) {
        throw ended();
      }
      var reason = why(worker.process(), race.get(), lost);
      lose(worker);
      return question.refused(reason);
    } finally {
      watch.interrupt();
    }
  }

  /** Ends the process when the time is up, unless the answer is there first. */
  private static Thread watch(Process process, AtomicReference<Race> race, Duration limit) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(limit);
            if (race.compareAndSet(Race.OPEN, Race.LATE)) {
              process.destroyForcibly();
            }
          } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private String why(Process process, Race race, Exception lost) {
    if (race == Race.LATE) {
      return "gave up after " + settings.timeLimit().toSeconds() + " s";
    }
    int code = exitCode(process);
    return switch (code) {
      case STILL_ALIVE -> "its bytes could not be handed to the reader: " + lost.getMessage();
      case OUT_OF_MEMORY -> "the reader crashed on it: out of memory";
      default -> "the reader crashed on it (exit code " + code + ")";
    };
  }

  /** The end of the reading, which says nothing about the document. */
  static UncheckedIOException ended() {
    return new UncheckedIOException(new InterruptedIOException("the readers are closed"));
  }

  private void lose(Running worker) {
    running = null;
    worker.process().destroyForcibly();
    worker.discardFiles();
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor(3, TimeUnit.SECONDS) ? process.exitValue() : STILL_ALIVE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return STILL_ALIVE;
    }
  }

  private Running started() {
    var alive = running;
    if (alive != null && alive.process().isAlive()) {
      return alive;
    }
    if (alive != null) {
      lose(alive);
    }
    if (closed) {
      throw ended();
    }
    try {
      var folder = Files.createTempDirectory("regesta-reader-");
      var process =
          new ProcessBuilder(WorkerCommand.of(settings, folder))
              .redirectError(Redirect.DISCARD)
              .start();
      var started =
          new Running(
              process,
              folder,
              new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
              new DataInputStream(new BufferedInputStream(process.getInputStream())));
      awaitReady(started);
      running = started;
      return started;
    } catch (IOException e) {
      if (closed) {
        throw ended();
      }
      throw new UncheckedIOException("starting a reader: " + settings.command().getFirst(), e);
    }
  }

  /** Starting does not count as reading: the classes are loaded before the first document. */
  private void awaitReady(Running started) throws IOException {
    var race = new AtomicReference<>(Race.OPEN);
    var watch = watch(started.process(), race, LONGEST_START);
    try {
      started.from().readByte();
    } catch (IOException early) {
      lose(started);
      throw new IOException("it ended before it was ready, by " + race.get(), early);
    } finally {
      race.compareAndSet(Race.OPEN, Race.ANSWERED);
      watch.interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    var alive = running;
    if (alive != null) {
      lose(alive);
    }
  }
}
