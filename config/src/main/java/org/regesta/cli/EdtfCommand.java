package org.regesta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Edtf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads dates of the Extended Date/Time Format, without an archive. */
@Command(
    name = "edtf",
    description = {
      "Read dates of the Extended Date/Time Format (ISO 8601-2:2019), without an archive.",
      "Says whether each is valid, its level, its earliest and latest day, and the date in words.",
      "Ends with 1 where a STRING is no EDTF, or a line of --jsonl cannot be used."
    })
final class EdtfCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "STRING",
      arity = "0..*",
      description = "Dates, as '1984~' or '[..1667]'.")
  private List<String> strings = List.of();

  @Option(names = "--json", description = "Print JSON: a list with one object a string.")
  private boolean json;

  @Option(
      names = "--jsonl",
      paramLabel = "IN",
      description = {
        "Read dates, one a line: {\"edtf\"}; '-' is the standard input. A line for each comes out,",
        "valid or not: {\"edtf\", \"valid\", \"level\", \"min\", \"max\"}; an open side is null."
      })
  private @Nullable Path jsonl;

  @Option(
      names = "--out",
      paramLabel = "OUT",
      description = "Where the lines go. '-' is the standard output, which is the default.")
  private @Nullable Path out;

  /** The command in a frame that takes "-0099/0000" for a date and not for an option. */
  static CommandLine line() {
    return new CommandLine(new EdtfCommand()).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() throws IOException {
    strings.stream()
        .filter(string -> string.startsWith("--"))
        .findFirst()
        .ifPresent(option -> {
          throw wrongUse("Unknown option: '" + option + "'");
        });
    if ((jsonl == null) == strings.isEmpty()) {
      throw wrongUse("Name dates, or with --jsonl a file of them.");
    }
    if (out != null && jsonl == null) {
      throw wrongUse("--out is for the lines of --jsonl.");
    }
    return jsonl == null ? each() : lines(jsonl);
  }

  private int each() {
    if (json) {
      console().println(Json.of(strings.stream().map(EdtfAnswer::of).toList()));
    } else {
      strings.forEach(string -> console().println(EdtfAnswer.inWords(string)));
    }
    console().flush();
    return strings.stream().map(Edtf::parse).allMatch(Optional::isPresent)
        ? ExitCode.DONE
        : ExitCode.DONE_WITH_REFUSALS;
  }

  private int lines(Path in) throws IOException {
    var files = new LineFiles(spec.commandLine());
    try (var reader = files.reader(in);
        var writer = files.writer(out)) {
      var err = spec.commandLine().getErr();
      var count = new EdtfLines(err).run(reader, writer);
      if (count.refused() > 0) {
        err.printf("%,d read, %,d refused%n", count.read(), count.refused());
        err.flush();
      }
      return count.refused() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
    }
  }

  private PrintWriter console() {
    return spec.commandLine().getOut();
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
