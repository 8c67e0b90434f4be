package org.regesta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code regesta demo}: the captures that come with Regesta, brought in, listed and shown, in a
 * home of their own. It is three commands that anyone could type, and shows them.
 */
@Command(
    name = "demo",
    description = {
      "Bring the captures in that come with Regesta, list their timeline and show it in a browser.",
      "Uses a home of its own beside yours, unless --home names another."
    })
final class DemoCommand implements Callable<Integer> {

  /** Where the story of the bundled captures is best entered. */
  private static final String LOOK_AT =
      """

      Soon to be read in a browser, for example:
        http://127.0.0.1:%d/timeline?period=August+2021+..+April+2022   what was known before the barge
        http://127.0.0.1:%d/search?q=%%22open+in+June%%22   one promise, four sources
        http://127.0.0.1:%d/people   who spoke, and in what role
      """;

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Another folder of captures. Default: those that come with Regesta.")
  private @Nullable Path samples;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port on the loopback address. Default: ${DEFAULT-VALUE}.")
  private int port = 8740;

  @Option(names = "--no-serve", description = "End after the list.")
  private boolean listOnly;

  DemoCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    var home = regesta.demoHome().toString();
    int imported = run("import", folder().toString(), "--collection", "demo", "--home", home);
    if (imported > ExitCode.DONE_WITH_REFUSALS) {
      return imported;
    }
    int listed = run("timeline", "--densest", "--limit", "40", "--home", home);
    if (listed != ExitCode.DONE || listOnly) {
      return listed; // the samples that cannot be read are there to be refused
    }
    if (samples == null) {
      LOOK_AT.lines().map(line -> line.formatted(port)).forEach(out()::println);
    }
    return run("serve", "--port", Integer.toString(port), "--home", home);
  }

  private int run(String... words) {
    out().println();
    out().println("$ regesta " + String.join(" ", List.of(words)));
    out().flush();
    return regesta.anew(out(), spec.commandLine().getErr()).execute(words);
  }

  private Path folder() {
    var bundled = System.getProperty("regesta.samples");
    var folder = samples != null || bundled == null ? samples : Path.of(bundled);
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "No captures to show at %s. Name a folder with --samples.".formatted(folder));
    }
    return folder.toAbsolutePath().normalize();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
