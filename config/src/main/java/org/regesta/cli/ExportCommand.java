package org.regesta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.CitationFormat;
import org.regesta.citation.CitationLists;
import org.regesta.citation.Permalinks;
import org.regesta.search.TimelineQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes citations. */
@Command(
    name = "export",
    description = {
      "Write citations of what a search finds, or of everything, in the order of time.",
      "Each comes out as it is found: a list may be of any length."
    })
final class ExportCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "As for 'search'. None: everything.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      completionCandidates = FormatNames.class,
      converter = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private CitationFormat format = CitationFormat.RIS;

  @ArgGroup private @Nullable What what;

  @Option(
      names = "--parts",
      description = {
        "With --captures, of everything: also the styles and pictures that pages came with."
      })
  private boolean parts;

  @Mixin private SearchFilters filters = new SearchFilters();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write to. Default: the standard output.")
  private @Nullable Path file;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = {
        "Where others reach the reading room: every permanent address begins so.",
        "Default: the setting regesta.web.address, else http://127.0.0.1:8740."
      })
  private @Nullable String base;

  ExportCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  /** What is cited, one of three. */
  static final class What {
    @Option(names = "--entries", description = "Each entry, with its first source (the default).")
    private boolean entries;

    @Option(names = "--statements", description = "Each passage that says who said what.")
    private boolean statements;

    @Option(
        names = "--captures",
        description = "Each capture that an entry rests on; of everything, each source.")
    private boolean captures;

    private CitationLists.Of of() {
      if (captures) {
        return CitationLists.Of.CAPTURES;
      }
      return entries || !statements ? CitationLists.Of.ENTRIES : CitationLists.Of.STATEMENTS;
    }
  }

  @Override
  public Integer call() throws IOException {
    var links = links();
    var query = query();
    var cited = what();
    try (var archive = regesta.open("export")) {
      var lists = archive.part(CitationLists.class);
      var export = new Export(format, query, cited, links.map(lists::at).orElse(lists));
      var problem =
          file == null ? export.to(spec.commandLine().getOut()) : export.to(file, message());
      if (problem.isPresent()) {
        throw wrong(problem.get());
      }
      return ExitCode.DONE;
    }
  }

  private CitationLists.Of what() {
    var asked = what == null ? CitationLists.Of.ENTRIES : what.of();
    if (!parts) {
      return asked;
    }
    if (asked != CitationLists.Of.CAPTURES) {
      throw wrong("--parts belongs to --captures: parts of pages are captures");
    }
    return CitationLists.Of.CAPTURES_AND_PARTS;
  }

  private Optional<Permalinks> links() {
    try {
      return Optional.ofNullable(base).map(Permalinks::new);
    } catch (IllegalArgumentException e) {
      throw wrong("--base-url: " + e.getMessage());
    }
  }

  private TimelineQuery query() {
    var asked =
        words.size() == 1
            ? words.getFirst()
            : words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" "));
    return TimelineQuery.of(asked).where(filters.filter(spec)).orderedBy(TimelineQuery.Order.TIME);
  }

  private PrintWriter message() {
    return spec.commandLine().getErr();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The names of the formats. */
  static final class FormatNames implements Iterable<String>, ITypeConverter<CitationFormat> {
    @Override
    public Iterator<String> iterator() {
      return CitationFormat.ids().iterator();
    }

    @Override
    public CitationFormat convert(String name) {
      return CitationFormat.named(name)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'%s' is no format; there are %s"
                      .formatted(name, String.join(", ", CitationFormat.ids()))));
    }
  }
}
