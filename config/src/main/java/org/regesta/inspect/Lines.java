package org.regesta.inspect;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Works through a file of JSON lines (UTF-8) on all processors: one line out for each that could be
 * used, in the order of the input. Blank lines are passed over. However long the file, only a few
 * lines are held at a time.
 *
 * @param work gives the answer to a line; throws {@link BadLine} where its line cannot be used
 * @param complaints gets a line for each input that was not read, with its number
 */
record Lines(Function<JsonNode, Answer> work, PrintWriter complaints) {

  private static final int AHEAD = 16;

  /** How many lines were read, and how many were not. */
  record Count(long read, long refused) {

    private Count and(Worked worked) {
      return worked.complaint().isEmpty()
          ? new Count(read + 1, refused)
          : new Count(read, refused + 1);
    }
  }

  /** A line that was worked: either side may be empty, not both. */
  private record Worked(String out, String complaint) {}

  Count run(Path in, Path out) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (var reader = Files.newBufferedReader(in, StandardCharsets.UTF_8);
        var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8);
        var workers = Executors.newFixedThreadPool(processors)) {
      return run(reader, writer, workers, processors * AHEAD);
    }
  }

  private Count run(BufferedReader in, BufferedWriter out, ExecutorService workers, int ahead)
      throws IOException {
    Queue<CompletableFuture<Worked>> waiting = new ArrayDeque<>();
    var count = new Count(0, 0);
    long number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var text = line;
      var at = number;
      waiting.add(CompletableFuture.supplyAsync(() -> worked(text, at), workers));
      if (waiting.size() >= ahead) {
        count = count.and(written(waiting.remove(), out));
      }
    }
    while (!waiting.isEmpty()) {
      count = count.and(written(waiting.remove(), out));
    }
    return count;
  }

  private Worked worked(String line, long number) {
    try {
      var answer = work.apply(Fields.object(line));
      return new Worked(
          answer.object().toString(),
          answer.refused().map(reason -> "line " + number + ": " + reason).orElse(""));
    } catch (BadLine bad) {
      return new Worked("", "line " + number + ": " + bad.getMessage());
    }
  }

  private Worked written(CompletableFuture<Worked> future, BufferedWriter out) throws IOException {
    var worked = future.join();
    if (!worked.out().isEmpty()) {
      out.write(worked.out());
      out.write('\n');
    }
    if (!worked.complaint().isEmpty()) {
      complaints.println(Printable.name(worked.complaint()));
    }
    return worked;
  }
}
