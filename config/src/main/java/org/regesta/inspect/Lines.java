package org.regesta.inspect;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/**
 * Works through a file of JSON lines (UTF-8) on all processors: one line out for each that could be
 * used, in the order of the input. Blank lines are passed over. However long the file, only a few
 * lines are held at a time, and of long ones fewer; an answer goes to the file while it is made.
 *
 * @param work gives the answer to a line; throws {@link BadLine} where its line cannot be used
 * @param complaints gets a line for each input that was not read, with its number
 */
record Lines(Function<JsonNode, Answer> work, PrintWriter complaints) {

  private static final int AHEAD = 16;

  /** So many bytes of lines are read ahead. */
  private static final long MUCH = 2_000_000;

  /** How many lines were read, and how many were not. */
  record Count(long read, long refused) {

    private Count and(String complaint) {
      return complaint.isEmpty() ? new Count(read + 1, refused) : new Count(read, refused + 1);
    }
  }

  /**
   * A line that is being worked.
   *
   * @param complaint what is to be said of it in the end; empty where it was read
   */
  private record Waiting(CompletableFuture<String> complaint, Turn turn, long size) {}

  Count run(Path in, Path out) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (var lines = new LineStream(Files.newInputStream(in));
        var output = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16);
        var workers = Executors.newFixedThreadPool(processors)) {
      Queue<Waiting> waiting = new ArrayDeque<>();
      try {
        return run(lines, output, workers, waiting, processors * AHEAD);
      } finally {
        waiting.forEach(one -> one.turn().begin(OutputStream.nullOutputStream()));
      }
    }
  }

  private Count run(
      LineStream lines,
      OutputStream out,
      ExecutorService workers,
      Queue<Waiting> waiting,
      int ahead)
      throws IOException {
    var count = new Count(0, 0);
    long held = 0;
    while (lines.next()) {
      var line = begun(lines, workers);
      waiting.add(line);
      held += line.size();
      waiting.element().turn().begin(out);
      while (!waiting.isEmpty() && (waiting.size() >= ahead || held > MUCH)) {
        held -= waiting.element().size();
        count = count.and(written(waiting, out));
      }
    }
    while (!waiting.isEmpty()) {
      count = count.and(written(waiting, out));
    }
    return count;
  }

  private Waiting begun(LineStream lines, ExecutorService workers) {
    var turn = new Turn();
    long number = lines.number();
    try {
      var line = Fields.object(lines);
      var complaint = CompletableFuture.supplyAsync(() -> worked(line, number, turn), workers);
      return new Waiting(complaint, turn, lines.size());
    } catch (BadLine bad) {
      var complaint = CompletableFuture.completedFuture(complaint(number, bad.complaint()));
      return new Waiting(complaint, turn, 0);
    }
  }

  private String worked(JsonNode line, long number, Turn turn) {
    try {
      var answer = work.apply(line);
      answer.written().to(turn);
      turn.write('\n');
      return answer.refused().map(reason -> complaint(number, reason)).orElse("");
    } catch (BadLine bad) {
      return complaint(number, bad.complaint());
    } catch (IOException e) {
      throw new UncheckedIOException("writing what line " + number + " came to", e);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException("writing what line " + number + " came to", e.getCause());
    }
  }

  private static String complaint(long number, String reason) {
    return "line " + number + ": " + reason;
  }

  /** Waits for the first line, and lets the next go on to the file. */
  private String written(Queue<Waiting> waiting, OutputStream out) throws IOException {
    var first = waiting.element();
    try {
      var complaint = first.complaint().join();
      first.turn().end();
      waiting.remove();
      if (!waiting.isEmpty()) {
        waiting.element().turn().begin(out);
      }
      if (!complaint.isEmpty()) {
        complaints.println(Printable.name(complaint));
      }
      return complaint;
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException broken) {
        throw broken.getCause();
      }
      throw e;
    }
  }
}
