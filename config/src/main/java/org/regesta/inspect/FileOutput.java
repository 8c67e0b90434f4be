package org.regesta.inspect;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where inspected files go, and how many came through. */
final class FileOutput implements AutoCloseable {

  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Consumer<Inspected> each;
  private final Runnable end;
  private final PrintWriter complaints;
  private long read;
  private long refused;

  private FileOutput(Consumer<Inspected> each, Runnable end, PrintWriter complaints) {
    this.each = each;
    this.end = end;
    this.complaints = complaints;
  }

  /** One line of JSON a file; closes the writer in the end. */
  static FileOutput lines(Writer to, PrintWriter complaints) {
    var out = new PrintWriter(to);
    return new FileOutput(file -> out.println(file.json()), out::close, complaints);
  }

  /** One JSON object, or a list of them where there are several files. */
  static FileOutput json(PrintWriter out, PrintWriter complaints) {
    List<JsonNode> files = new ArrayList<>();
    return new FileOutput(
        file -> files.add(file.json()),
        () -> {
          out.println(PRETTY.writeValueAsString(files.size() == 1 ? files.getFirst() : files));
          out.flush();
        },
        complaints);
  }

  /** For people. */
  static FileOutput report(PrintWriter out, PrintWriter complaints) {
    var report = new Report(out);
    return new FileOutput(
        file -> {
          if (file instanceof Inspected.Read there) {
            report.print(there);
          }
        },
        out::flush,
        complaints);
  }

  void add(Inspected file) {
    switch (file) {
      case Inspected.Read _ -> read++;
      case Inspected.Refused(var id, var reason) -> {
        refused++;
        complaints.println(Printable.name(id + ": refused: " + reason));
      }
    }
    each.accept(file);
  }

  long read() {
    return read;
  }

  long refused() {
    return refused;
  }

  @Override
  public void close() {
    end.run();
  }
}
