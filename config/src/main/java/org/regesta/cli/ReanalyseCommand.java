package org.regesta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regesta.batch.Index;
import org.regesta.batch.ReanalyseJob;
import org.regesta.batch.Reanalysis;
import org.regesta.batch.ReanalysisUnderWay;
import org.regesta.batch.StopSignal;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.home.HomeUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads captures again with the present rules, and tells what changed. */
@Command(
    name = "reanalyse",
    description = {
      "Read dates, statements and events again with the present rules, and tell what changed.",
      "Originals and their words are not touched; links to entries hold. It may run while the home is served.",
      "Stopped or killed, the same command goes on where it was.",
      "Ends with 1 where a capture could not be read again: it stays as it was read before."
    })
final class ReanalyseCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description = "Only the captures of this collection.")
  private @Nullable String collection;

  @Option(
      names = "--captures",
      paramLabel = "ID",
      split = ",",
      arity = "1..*",
      description = "Only these captures.")
  private List<String> captures = List.of();

  @Option(
      names = "--dry-run",
      description = {
        "Only tell what would change; nothing is written.",
        "Imports wait until it is over with what they place on the timeline."
      })
  private boolean dryRun;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ReanalyseCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    var ids = captures.stream().map(this::id).toList();
    try (var archive = regesta.open("reanalyse")) {
      refuseUnknown(archive.part(CaptureStore.class), ids);
      var scope = new Reanalysis.Scope(Optional.ofNullable(collection), ids);
      var done = run(archive, scope);
      if (archive.home().isOwned() && !dryRun) {
        archive.part(Index.class).catchUp();
      }
      print(done);
      return switch (done.state()) {
        case DONE -> done.left().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
        case STOPPED, RUNNING -> ExitCode.CAN_BE_RESTARTED;
      };
    } catch (ReanalysisUnderWay e) {
      throw new HomeUnusable(String.valueOf(e.getMessage()), e);
    }
  }

  private Reanalysis run(Archive archive, Reanalysis.Scope scope) {
    var job = archive.part(ReanalyseJob.class);
    var display = ProgressDisplay.ofReanalysis(err());
    var onlooker = new ShownReanalysis(display);
    try {
      return dryRun ? job.dryRun(scope, onlooker) : runUnlessStopped(job, scope, onlooker);
    } finally {
      display.end();
    }
  }

  private Reanalysis runUnlessStopped(
      ReanalyseJob job, Reanalysis.Scope scope, ReanalyseJob.Onlooker onlooker) {
    var stop = new StopSignal();
    try (var _ = Interrupts.heardBy(() -> askToStop(stop))) {
      return job.run(scope, stop, onlooker);
    }
  }

  private void askToStop(StopSignal stop) {
    err().println("stopping after this chunk; again ^C to stop at once");
    err().flush();
    stop.ask();
  }

  private CaptureId id(String written) {
    try {
      return new CaptureId(written);
    } catch (IllegalArgumentException e) {
      throw wrongUse("--captures: " + e.getMessage());
    }
  }

  private void refuseUnknown(CaptureStore store, List<CaptureId> ids) {
    ids.stream()
        .filter(id -> store.find(id).isEmpty())
        .findFirst()
        .ifPresent(id -> {
          throw wrongUse("--captures: there is no capture " + id);
        });
  }

  private void print(Reanalysis done) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(ReanalysisForm.of(done, dryRun)));
    } else {
      new ReanalysisText(done, dryRun).lines().forEach(out::println);
    }
    out.flush();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
