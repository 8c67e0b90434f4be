package org.regesta.cli;

import org.regesta.inspect.InspectCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands in their frame: options, messages, exit codes. */
public final class CommandLineFrame {

  private CommandLineFrame() {}

  public static CommandLine of(ArchiveSettings.Opening opening, ArchiveSettings.Serving serving) {
    var regesta = new RegestaCommand(opening, serving);
    var frame = new CommandLine(regesta);
    frame.addSubcommand(new ImportCommand(regesta));
    frame.addSubcommand(new ReportCommand(regesta));
    frame.addSubcommand(new TimelineCommand(regesta));
    frame.addSubcommand(new SearchCommand(regesta));
    frame.addSubcommand(new ExportCommand(regesta));
    frame.addSubcommand(new InspectCommand());
    frame.addSubcommand(new DateCommand());
    frame.addSubcommand(EdtfCommand.line());
    frame.addSubcommand(new VerifyCommand(regesta));
    frame.addSubcommand(new ReanalyseCommand(regesta));
    frame.addSubcommand(new ReindexCommand(regesta));
    frame.addSubcommand(new DoctorCommand(regesta));
    frame.addSubcommand(new ServeCommand(regesta));
    frame.addSubcommand(new DemoCommand(regesta));
    return frame
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour()))
        .setExecutionExceptionHandler((failure, line, _) -> report(failure, line, regesta));
  }

  private static Ansi colour() {
    var refused = System.getenv("NO_COLOR");
    return refused != null && !refused.isEmpty() ? Ansi.OFF : Ansi.AUTO;
  }

  private static int report(Exception failure, CommandLine line, RegestaCommand regesta) {
    var words = Failure.inWords(failure, regesta.settings().home());
    line.getErr().println(line.getColorScheme().errorText("regesta: " + words));
    if (regesta.wantsStackTrace()) {
      failure.printStackTrace(line.getErr());
    }
    return Failure.exitCode(failure);
  }
}
