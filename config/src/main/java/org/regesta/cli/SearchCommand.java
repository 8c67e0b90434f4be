package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.form.EntryForm;
import org.regesta.form.SearchForm;
import org.regesta.inspect.Printable;
import org.regesta.search.IndexQueue;
import org.regesta.search.SearchAnswer;
import org.regesta.search.Snippet;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.timeline.Bucket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds entries. */
@Command(
    name = "search",
    description = {
      "Find entries by their words.",
      "All words must occur; \"a phrase\"; OR; NOT or - before a word; ( ); a word may end in *."
    })
final class SearchCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "None: everything.")
  private List<String> words = new ArrayList<>();

  @Mixin private SearchFilters filters = new SearchFilters();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "RELEVANCE",
      description = "One of ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private TimelineQuery.Order order = TimelineQuery.Order.RELEVANCE;

  @Option(
      names = "--limit",
      defaultValue = "20",
      paramLabel = "N",
      description = "So many hits at most (${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(
      names = "--skip",
      defaultValue = "0",
      paramLabel = "N",
      description = "Pass over so many hits.")
  private int skip;

  @Option(
      names = "--count",
      paramLabel = "WIDTH",
      description = "Only count the hits, by one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Bucket count;

  @Option(names = "--edtf", description = "Dates as EDTF (ISO 8601-2), not in words.")
  private boolean edtf;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SearchCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    var query = query();
    try (var archive = regesta.open("search")) {
      tellOfChangesToCome(archive);
      return switch (archive.part(TimelineSearch.class).search(query)) {
        case SearchAnswer.Found found -> print(found);
        case SearchAnswer.NotUnderstood(var message) -> throw wrong(message);
      };
    }
  }

  /** The owner has made the index new when its search is opened; a guest takes it as it is. */
  private void tellOfChangesToCome(Archive archive) {
    if (archive.home().isOwned()) {
      return;
    }
    long changes = archive.part(IndexQueue.class).size();
    if (changes > 0) {
      var err = spec.commandLine().getErr();
      err.printf("%,d changes are not in the index yet%n", changes);
      err.flush();
    }
  }

  private TimelineQuery query() {
    if (limit < 1 || skip < 0) {
      throw wrong("--limit must be 1 or more, --skip 0 or more");
    }
    var asked =
        words.size() == 1
            ? words.getFirst()
            : words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" "));
    return new TimelineQuery(asked, filters.filter(spec), order, skip, limit);
  }

  /** The shell took the quotation marks of a phrase among several words. */
  static String quoted(String word) {
    return word.contains(" ") && !word.contains("\"") ? "\"" + word + "\"" : word;
  }

  private int print(SearchAnswer.Found found) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(SearchForm.of(found, count)));
    } else if (count != null) {
      new DensityLines(found.density(count), found.total()).lines().forEach(out::println);
    } else {
      Ansi ansi = spec.commandLine().getColorScheme().ansi();
      var lines = new EntryLines(out, ansi, DateForm.of(edtf));
      found
          .hits()
          .forEach(hit -> lines.print(EntryForm.of(hit.entry()), marked(hit.snippet(), ansi)));
      out.printf("%,d of %s%n", found.hits().size(), Plural.of(found.total(), "hit", "hits"));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static String marked(Snippet snippet, Ansi ansi) {
    return snippet.parts().stream()
        .map(part ->
            switch (part.match()) {
              case HIT -> ansi.enabled() ? "\u001B[1;33m" + words(part) + "\u001B[0m" : words(part);
              case CONTEXT -> words(part);
            })
        .collect(Collectors.joining());
  }

  private static String words(Snippet.Part part) {
    return Printable.words(part.text());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
