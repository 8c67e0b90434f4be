package org.regesta.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.timeline.Entry;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Selection;
import org.regesta.timeline.TimelineStore;
import org.regesta.timeline.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the line. */
@Command(name = "timeline", description = "Show the entries of the timeline in the order of time.")
final class TimelineCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Period period = new Period();

  @Option(names = "--kind", description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable EntryKind kind;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it.")
  private @Nullable String speaker;

  @Option(names = "--collection", paramLabel = "NAME", description = "From this collection.")
  private @Nullable String collection;

  @Option(names = "--undated", description = "The entries that no source dates.")
  private boolean undated;

  @Option(
      names = "--limit",
      defaultValue = "100",
      paramLabel = "N",
      description = "So many entries at most (${DEFAULT-VALUE}).")
  private int limit = 100;

  @Option(names = "--after", paramLabel = "ID", description = "Go on behind this entry.")
  private @Nullable String after;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  TimelineCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  /**
   * A page as machines get it.
   *
   * @param total entries on all pages
   * @param next the id to go on behind; null on the last page
   */
  record Page(long total, List<EntryForm> entries, @Nullable String next) {}

  @Override
  public Integer call() {
    var window = window();
    try (var archive = regesta.open("timeline")) {
      var line = archive.part(TimelineStore.class);
      var entries = undated ? line.undated(window) : line.window(window);
      print(page(line.count(window.selection()), entries));
      return ExitCode.DONE;
    }
  }

  private Window window() {
    if (limit < 1) {
      throw wrong("--limit must be 1 or more");
    }
    var selection =
        new Selection(
            period.bounds(spec),
            Optional.ofNullable(kind),
            Optional.ofNullable(speaker),
            Optional.ofNullable(collection));
    try {
      return new Window(selection, limit, Optional.ofNullable(after).map(EntryId::new));
    } catch (IllegalArgumentException e) {
      throw wrong("--after: " + e.getMessage());
    }
  }

  private Page page(long total, List<Entry> entries) {
    var more = entries.size() == limit ? entries.getLast().id().value() : null;
    return new Page(total, entries.stream().map(EntryForm::of).toList(), more);
  }

  private void print(Page page) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(page));
    } else {
      var lines = new EntryLines(out, spec.commandLine().getColorScheme().ansi());
      page.entries().forEach(lines::print);
      out.printf("%,d of %,d entries%n", page.entries().size(), page.total());
      if (!undated
          && after == null
          && page.next() == null
          && page.entries().size() < page.total()) {
        out.println("the others are dated by no source: see them with --undated");
      }
      if (page.next() != null) {
        out.println("more with: --after " + page.next());
      }
    }
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
