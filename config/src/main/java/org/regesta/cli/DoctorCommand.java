package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.regesta.home.HomeUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks what the archive stands on. */
@Command(name = "doctor", description = "Check database, index, disk, versions and rights.")
final class DoctorCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DoctorCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    var findings = findings();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(findings));
    } else {
      findings.forEach(finding -> out.println(line(finding)));
    }
    out.flush();
    return findings.stream().anyMatch(finding -> finding.state() == Finding.State.BROKEN)
        ? ExitCode.CAN_BE_RESTARTED
        : ExitCode.DONE;
  }

  private List<Finding> findings() {
    var findings = new ArrayList<>(Surroundings.of(regesta.settings().home()));
    if (findings.stream().anyMatch(finding -> finding.state() == Finding.State.BROKEN)) {
      return findings;
    }
    try (var archive = regesta.open("doctor")) {
      findings.addAll(OpenArchiveCheckup.of(archive));
    } catch (HomeUnusable e) {
      findings.add(Finding.broken("database", String.valueOf(e.getMessage())));
    }
    return findings;
  }

  private String line(Finding finding) {
    var mark =
        switch (finding.state()) {
          case WELL -> "@|green well  |@";
          case WATCH -> "@|yellow watch |@";
          case BROKEN -> "@|red broken|@";
        };
    Ansi ansi = spec.commandLine().getColorScheme().ansi();
    return "%s  %-9s %s".formatted(ansi.string(mark), finding.about(), finding.says());
  }
}
