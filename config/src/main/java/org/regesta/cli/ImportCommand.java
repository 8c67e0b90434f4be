package org.regesta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Arrivals;
import org.regesta.form.AccountForm;
import org.regesta.intake.Intake;
import org.regesta.intake.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings captures in and reads them, or leaves that to the process that owns the home. */
@Command(
    name = "import",
    description = {
      "Bring captures in and read them: files, folders, WARC files.",
      "A file NAME.json beside NAME.html, or a table sidecar.csv with a column 'file', may say what they are:",
      "url, title, publisher, authors, published, captured, rights, collection."
    })
final class ImportCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Mixin private DeclaredOptions options = new DeclaredOptions();

  @Option(names = "--dry-run", description = "Only say what would be brought in.")
  private boolean dryRun;

  @Option(
      names = "--resume",
      paramLabel = "N",
      description = "Go on with an import that was stopped, failed or was killed.")
  private @Nullable Long resume;

  @Option(
      names = "--progress",
      paramLabel = "KIND",
      description = "How progress is shown: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ProgressDisplay.Kind progress = ProgressDisplay.Kind.AUTO;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = {
        "How long to wait for another process that has the home and takes no imports.",
        "Default: ${DEFAULT-VALUE}."
      })
  private long wait = 600;

  ImportCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() throws InterruptedException {
    if ((resume == null) == paths.isEmpty()) {
      throw wrongUse("Name files or folders to import, or an import to go on with: --resume N.");
    }
    if (resume != null) {
      return bringIn(resume);
    }
    var arrivals = Arrivals.of(paths, options.declared());
    refuseMissing(arrivals);
    if (options.namesOneSource() && !isOneFile()) {
      throw wrongUse("--url is the address of one source: name one file.");
    }
    return dryRun ? DryRun.of(arrivals, out()) : bringIn(null);
  }

  private boolean isOneFile() {
    return paths.size() == 1 && paths.getFirst().toFile().isFile();
  }

  private void refuseMissing(Arrivals arrivals) {
    var missing = arrivals.unavailable();
    if (!missing.isEmpty()) {
      var first = missing.getFirst();
      throw wrongUse(
          "Nothing was imported: %s: %s. Check the path and its rights."
              .formatted(first.path(), first.reason()));
    }
  }

  private int bringIn(@Nullable Long number) throws InterruptedException {
    var wanted = number;
    for (var attempts = attempts(); ; attempts.waitForTheOwner(restart().resume(wanted))) {
      try (var archive = regesta.open("import")) {
        var intake = archive.part(Intake.class);
        var order = wanted == null ? place(intake) : existing(intake, wanted);
        wanted = order.order().number();
        var ended = new OrderRun(archive, display(), spec.commandLine().getErr()).run(order);
        if (ended.isPresent()) {
          return tell(intake, ended.get());
        }
      }
    }
  }

  private Attempts attempts() {
    return new Attempts(
        regesta.settings().home(), Duration.ofSeconds(wait), spec.commandLine().getErr());
  }

  private Standing place(Intake intake) {
    var absolute = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    var order = intake.orders().place(absolute, options.declared());
    var standing = intake.orders().find(order.number()).orElseThrow();
    var err = spec.commandLine().getErr();
    err.printf(
        "import %d  %s   restart with: %s%n",
        order.number(), AccountText.sources(standing), restart().resume(order.number()));
    err.flush();
    return standing;
  }

  private Standing existing(Intake intake, long number) {
    return intake
        .orders()
        .find(number)
        .orElseThrow(() ->
            wrongUse(
                "There is no import %d; 'regesta report' lists those there are."
                    .formatted(number)));
  }

  private int tell(Intake intake, Standing ended) {
    long order = ended.order().number();
    var account = intake.account(order).orElseThrow();
    if (progress == ProgressDisplay.Kind.JSON) {
      out().println(Json.of(AccountForm.of(account)));
    } else {
      AccountText.of(account, intake.items().refused(order, -1, 20), restart())
          .forEach(out()::println);
    }
    out().flush();
    return switch (ended.state()) {
      case DONE -> account.refused() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
      case STOPPED, FAILED, RUNNING, WAITING -> ExitCode.CAN_BE_RESTARTED;
    };
  }

  private WholeCommand restart() {
    return new WholeCommand(regesta.settings());
  }

  private ProgressDisplay display() {
    return ProgressDisplay.of(progress, spec.commandLine().getErr());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
