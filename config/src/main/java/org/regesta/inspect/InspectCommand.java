package org.regesta.inspect;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Declared;
import org.regesta.capture.Declared.Field;
import org.regesta.reading.ArticleReader;
import org.regesta.text.TextExtractor;
import org.regesta.text.extractor.DirectExtractor;
import org.regesta.text.extractor.ForkedExtractor;
import org.regesta.text.extractor.WorkerSettings;
import org.regesta.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Shows what Regesta reads, without an archive. */
@Command(
    name = "inspect",
    description = {
      "Read files without an archive: their words, dates, statements and events.",
      "Sidecar files beside them are honoured; the options outweigh those."
    })
public final class InspectCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int DONE_WITH_REFUSALS = 1;

  private final ArticleReader reader = new ArticleReader();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "HTML, PDF, text and others.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published (EDTF).")
  private @Nullable String published;

  @Option(names = "--url", paramLabel = "URL", description = "Where they were fetched from.")
  private @Nullable String url;

  @Option(
      names = "--captured",
      paramLabel = "TIME",
      description = "When: a day, or ISO 8601 with an offset.")
  private @Nullable String captured;

  @Option(
      names = "--json",
      description = "Print JSON: an object, or a list of them for several files.")
  private boolean json;

  @Option(names = "--jsonl-out", paramLabel = "OUT", description = "Write one line of JSON a file.")
  private @Nullable Path jsonlOut;

  @Option(
      names = "--jsonl",
      paramLabel = "IN",
      description = "Read texts, one a line: {\"id\", \"text\", \"dct\"?, \"locale\"?, \"lang\"?}.")
  private @Nullable Path jsonl;

  @Option(
      names = "--html-jsonl",
      paramLabel = "IN",
      description = "Extract pages, one a line: {\"id\", \"file\", \"url\"?, \"captured\"?}.")
  private @Nullable Path htmlJsonl;

  @Option(names = "--pdf-jsonl", paramLabel = "IN", description = "The same for PDF.")
  private @Nullable Path pdfJsonl;

  @Option(names = "--out", paramLabel = "OUT", description = "Where the lines go.")
  private @Nullable Path out;

  @Option(
      names = "--only",
      defaultValue = "ALL",
      paramLabel = "PART",
      description = "With --jsonl: dates, statements or events alone.")
  private Part only = Part.ALL;

  @Override
  public Integer call() throws IOException {
    requireOneSource();
    if (jsonl != null) {
      return lines(jsonl, new TextInspection(reader, only)::of);
    }
    if (htmlJsonl != null) {
      return pages(htmlJsonl, "text/html");
    }
    if (pdfJsonl != null) {
      return pages(pdfJsonl, "application/pdf");
    }
    return eachFile();
  }

  private void requireOneSource() {
    long sources =
        Stream.of(
                    Optional.ofNullable(jsonl),
                    Optional.ofNullable(htmlJsonl),
                    Optional.ofNullable(pdfJsonl))
                .filter(Optional::isPresent)
                .count()
            + (files.isEmpty() ? 0 : 1);
    if (sources != 1) {
      throw wrong("Name files, or one of --jsonl, --html-jsonl, --pdf-jsonl.");
    }
  }

  /** Many files: in workers, so that one that breaks a parser costs only itself. */
  private int pages(Path in, String mediaType) throws IOException {
    var folder = in.toAbsolutePath().getParent();
    try (var workers = workers()) {
      return lines(
          in, new PageInspection(workers, folder == null ? Path.of("") : folder, mediaType)::of);
    }
  }

  private static ForkedExtractor workers() {
    return new ForkedExtractor(WorkerSettings.of(Runtime.getRuntime().availableProcessors()));
  }

  private int lines(Path in, Function<JsonNode, Answer> work) throws IOException {
    if (out == null) {
      throw wrong("Say with --out where the lines go.");
    }
    if (!Files.isRegularFile(in)) {
      throw wrong("No such file: " + in);
    }
    var count = new Lines(work, spec.commandLine().getErr()).run(in, out);
    return ended(count.read(), count.refused());
  }

  private int eachFile() throws IOException {
    files.stream()
        .filter(file -> !Files.isRegularFile(file))
        .findFirst()
        .ifPresent(file -> {
          throw wrong((Files.isDirectory(file) ? "A folder, no file: " : "No such file: ") + file);
        });
    if (files.size() == 1) {
      return eachFile(new DirectExtractor()); // no worker to wait for
    }
    try (var workers = workers()) {
      return eachFile(workers);
    }
  }

  private int eachFile(TextExtractor extractor) throws IOException {
    var inspection = new FileInspection(extractor, reader, declared());
    try (var output = output()) {
      files.forEach(file -> output.add(inspection.of(file)));
      return ended(output.read(), output.refused());
    }
  }

  private FileOutput output() throws IOException {
    var console = spec.commandLine();
    if (jsonlOut != null) {
      return FileOutput.lines(writer(jsonlOut), console.getErr());
    }
    return json
        ? FileOutput.json(console.getOut(), console.getErr())
        : FileOutput.report(console.getOut(), console.getErr());
  }

  private Writer writer(Path file) throws IOException {
    try {
      return Files.newBufferedWriter(file);
    } catch (FileSystemException e) {
      throw wrong(
          "cannot write to %s: name a file in a folder that can be written".formatted(file));
    }
  }

  private Declared declared() {
    var moment = captured == null ? null : moment(captured);
    return new Declared(
        url,
        null,
        null,
        List.of(),
        publishedAsEdtf(),
        moment,
        null,
        null,
        "",
        Map.of(Field.URL, "--url", Field.PUBLISHED, "--published", Field.CAPTURED, "--captured"));
  }

  private @Nullable String publishedAsEdtf() {
    if (published != null && Edtf.read(published) instanceof Edtf.Invalid invalid) {
      throw wrong(
          "--published is no date: '%s' (%s); write 2023-06-23, 2023-06 or 2023"
              .formatted(published, invalid.reason()));
    }
    return published;
  }

  private Instant moment(String written) {
    return Moments.read(written)
        .orElseThrow(
            () -> wrong("--captured is no day and no time with an offset: '" + written + "'"));
  }

  private int ended(long read, long refused) {
    if (refused > 0) {
      spec.commandLine().getErr().printf("%,d read, %,d refused%n", read, refused);
    }
    spec.commandLine().getErr().flush();
    return refused > 0 ? DONE_WITH_REFUSALS : DONE;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
