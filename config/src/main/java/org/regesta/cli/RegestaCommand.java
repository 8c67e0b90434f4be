package org.regesta.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.home.Home;
import org.regesta.home.StandardHome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before and behind every command: which archive is meant. */
@Command(
    name = "regesta",
    description =
        "An archive of captures, and a timeline in which every entry opens the passage it was read from.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done · 1 done, but something was refused or found damaged · 2 wrong use · "
          + "3 failed, can be started again · 4 failed",
      "NO_COLOR is obeyed."
    })
public final class RegestaCommand implements Runnable {

  private final ArchiveSettings.Opening opening;
  private final ArchiveSettings.Serving serving;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where the archive lives. Default: the folder for your data.")
  private @Nullable Path home;

  @Option(
      names = "--database",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "A PostgreSQL (15 or newer) to use instead of the one that Regesta brings.")
  private @Nullable String database;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Settings (YAML or properties).")
  private @Nullable Path config;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure arose.")
  private boolean stacktrace;

  RegestaCommand(ArchiveSettings.Opening opening, ArchiveSettings.Serving serving) {
    this.opening = opening;
    this.serving = serving;
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
  }

  /** The archive that the options name, open; the caller closes it. */
  public Archive open(String purpose) {
    return opening.open(settings(), purpose);
  }

  /** The archive that the options name, open, and its pages; the caller closes it. */
  Archive serve(Ports ports) {
    return serving.serve(settings(), ports);
  }

  /** The same commands in a frame of their own, for a command that runs others. */
  CommandLine anew(PrintWriter out, PrintWriter err) {
    return CommandLineFrame.of(opening, serving).setOut(out).setErr(err);
  }

  /** The home of the demonstration: the one named, or a folder beside the usual one. */
  Home demoHome() {
    if (home != null) {
      return new Home(home);
    }
    var usual = StandardHome.of(System.getenv()).root();
    return new Home(usual.resolveSibling(usual.getFileName() + "-demo"));
  }

  /** Which archive the options name. */
  public ArchiveSettings settings() {
    var named = home == null ? StandardHome.of(System.getenv()) : new Home(home);
    if (config != null && !Files.isRegularFile(config)) {
      throw new ParameterException(
          spec.commandLine(), "--config: there is no file " + config.toAbsolutePath());
    }
    return new ArchiveSettings(named, Optional.ofNullable(database), Optional.ofNullable(config));
  }

  boolean wantsStackTrace() {
    return stacktrace;
  }
}
