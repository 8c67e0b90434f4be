package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.time.Bounds;
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

  /** Options that hold for the next page too; the archive is told anyhow. */
  private static final Set<String> REPEATED =
      Set.of(
          "--from",
          "--to",
          "--kind",
          "--speaker",
          "--collection",
          "--undated",
          "--limit",
          "--edtf");

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Period period = new Period();

  @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private @Nullable EntryKind kind;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it.")
  private @Nullable String speaker;

  @Option(names = "--collection", paramLabel = "NAME", description = "From this collection.")
  private @Nullable String collection;

  @Option(names = "--undated", description = "The entries that no source dates.")
  private boolean undated;

  @Option(
      names = "--densest",
      description = "Begin where the entries lie closest together, not at the first.")
  private boolean densest;

  @Option(
      names = "--limit",
      defaultValue = "100",
      paramLabel = "N",
      description = "So many entries at most (${DEFAULT-VALUE}).")
  private int limit = 100;

  @Option(names = "--after", paramLabel = "ID", description = "Go on behind this entry.")
  private @Nullable String after;

  @Option(names = "--edtf", description = "Dates as EDTF (ISO 8601-2), not in words.")
  private boolean edtf;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  TimelineCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  /**
   * A page as machines get it.
   *
   * @param total entries on all pages: dated ones, or with {@code --undated} the others
   * @param undated entries that no source dates, whatever the period
   * @param next the id to go on behind; null on the last page
   */
  record Page(long total, long undated, List<EntryForm> entries, @Nullable String next) {}

  @Override
  public Integer call() {
    var window = window();
    try (var archive = regesta.open("timeline")) {
      print(page(archive.part(TimelineStore.class), window));
      return ExitCode.DONE;
    }
  }

  private Window window() {
    if (limit < 1) {
      throw wrong("--limit must be 1 or more");
    }
    if (densest && (undated || after != null)) {
      throw wrong("--densest says itself where to begin: without --undated and --after");
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

  private Page page(TimelineStore line, Window window) {
    var selection = window.selection();
    long without = line.countUndated(selection);
    long dated = line.count(selection) - (selection.period().equals(Bounds.OPEN) ? without : 0);
    var entries = entries(line, window);
    return new Page(
        undated ? without : dated,
        without,
        entries.stream().map(EntryForm::of).toList(),
        last(line, selection, entries));
  }

  /** The entry to go on behind; null where nothing comes behind it. */
  private @Nullable String last(TimelineStore line, Selection selection, List<Entry> entries) {
    if (entries.size() < limit) {
      return null;
    }
    var last = entries.getLast().id();
    var next = new Window(selection, 1, Optional.of(last));
    boolean more = !(undated ? line.undated(next) : line.window(next)).isEmpty();
    return more ? last.value() : null;
  }

  private List<Entry> entries(TimelineStore line, Window window) {
    if (densest) {
      return line.densest(window.selection(), limit);
    }
    return undated ? line.undated(window) : line.window(window);
  }

  private void print(Page page) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(page));
    } else {
      var ansi = spec.commandLine().getColorScheme().ansi();
      var lines = new EntryLines(out, ansi, DateForm.of(edtf));
      page.entries().forEach(lines::print);
      sums(page).forEach(out::println);
    }
    out.flush();
  }

  /** What was shown of how many, and the commands that show the others. */
  private List<String> sums(Page page) {
    var sums = new ArrayList<String>();
    var total =
        undated
            ? Plural.of(page.total(), "entry without a date", "entries without a date")
            : Plural.of(page.total(), "dated entry", "dated entries");
    sums.add("%,d of %s".formatted(page.entries().size(), total));
    if (page.next() != null) {
      sums.add("more with: " + again(List.of("--after", page.next())));
    }
    if (!undated && page.undated() > 0) {
      sums.add(
          "%s no date; see with: %s"
              .formatted(
                  Plural.of(page.undated(), "entry has", "entries have"),
                  again(List.of("--undated"))));
    }
    return sums;
  }

  /** This command once more with some options, as it can be pasted. */
  private String again(List<String> further) {
    var words = new ArrayList<>(List.of("timeline"));
    spec.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> REPEATED.contains(option.longestName()))
        .forEach(option -> {
          words.add(option.longestName());
          words.addAll(option.arity().max() == 0 ? List.of() : option.originalStringValues());
        });
    words.addAll(further);
    return new WholeCommand(regesta.settings()).of(words);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
