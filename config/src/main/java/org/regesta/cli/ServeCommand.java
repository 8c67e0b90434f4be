package org.regesta.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.regesta.batch.ImportWorker;
import org.regesta.batch.Index;
import org.regesta.batch.StopSignal;
import org.regesta.home.HomeLock;
import org.regesta.home.HomeUnusable;
import org.regesta.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code regesta serve}: the pages of the timeline, on this machine only, and a worker for orders.
 */
@Command(
    name = "serve",
    description = {
      "Show the timeline in a browser, on this machine only, and run the imports that others order.",
      "Ends with ^C."
    })
final class ServeCommand implements Callable<Integer> {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on the loopback address. Default: ${DEFAULT-VALUE}.")
  private int port = 8740;

  @Option(
      names = "--replay-port",
      paramLabel = "N",
      description = {
        "The port on the loopback address that originals are shown on, apart from the pages.",
        "Default: the one after --port."
      })
  private @Nullable Integer replayPort;

  ServeCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() throws InterruptedException {
    return serve(regesta, Ports.asked(spec, port, replayPort), spec);
  }

  /** An import that runs here ends what it has at hand first; its page says so too. */
  private static void tellWhatIsWaitedFor(Archive archive, CommandSpec spec) {
    var orders = archive.part(Intake.class).orders();
    var err = spec.commandLine().getErr();
    orders.running().stream()
        .filter(ImportWorker::isRunHere)
        .forEach(standing -> {
          long number = standing.order().number();
          err.printf(
              "%nstopping when import %d has ended what it has at hand (%s); again ^C to stop at"
                  + " once%n",
              number, AccountText.step(standing));
          err.flush();
          orders.askToStop(number);
        });
  }

  /** Serves until the process is asked to end. */
  static int serve(RegestaCommand regesta, Ports ports, CommandSpec spec)
      throws InterruptedException {
    var ended = new CountDownLatch(1);
    var stop = new StopSignal();
    try (var archive = regesta.serve(ports);
        var _ =
            Interrupts.heardBy(() -> {
              stop.ask();
              tellWhatIsWaitedFor(archive, spec);
              ended.countDown();
            })) {
      if (!archive.home().isOwned()) {
        throw new HomeUnusable(
            "the home %s is in use by %s. Wait until it ends, then serve again."
                .formatted(archive.home().home(), HomeLock.ownerOf(archive.home().home())));
      }
      var out = spec.commandLine().getOut();
      out.printf(
          "Regesta shows its timeline at http://127.0.0.1:%d/ — ^C ends it.%n", ports.room());
      out.flush();
      archive.part(ImportWorker.class).work(stop, LOOK, archive.part(Index.class));
      ended.await();
      return ExitCode.DONE;
    }
  }
}
