package org.regesta.text.extractor;

import java.time.Duration;
import java.util.List;

/**
 * The workers that read.
 *
 * @param workers how many documents are read at the same time
 * @param timeLimit for one document; then its worker is ended
 * @param heapMegabytes the memory of one worker
 * @param command the beginning of the command that starts a worker, up to its main class
 */
public record WorkerSettings(
    int workers, Duration timeLimit, int heapMegabytes, Limits limits, List<String> command) {

  public WorkerSettings {
    command = List.copyOf(command);
    if (workers < 1 || heapMegabytes < 32 || timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException(
          "worker settings: %d workers, %s, %d MB".formatted(workers, timeLimit, heapMegabytes));
    }
  }

  /** With the Java and the classes that this very process runs on. */
  public static WorkerSettings of(int workers) {
    return new WorkerSettings(
        workers, Duration.ofSeconds(60), 768, Limits.USUAL, WorkerCommand.ofThisProcess());
  }

  public WorkerSettings withTimeLimit(Duration limit) {
    return new WorkerSettings(workers, limit, heapMegabytes, limits, command);
  }

  public WorkerSettings withHeapMegabytes(int megabytes) {
    return new WorkerSettings(workers, timeLimit, megabytes, limits, command);
  }
}
