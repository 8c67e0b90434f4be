package org.regesta.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar for each step, drawn over itself while the step runs. */
final class ProgressBar implements ProgressDisplay {

  private static final int WIDTH = 20;
  private static final String BACK_TO_THE_BEGIN = "\r\u001b[K";

  private final PrintWriter out;
  private String step = "";
  private String drawn = "";

  ProgressBar(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void show(long order, Pace pace, long nanos) {
    var progress = pace.progress();
    if (progress.step().isEmpty()) {
      return;
    }
    if (!step.isEmpty() && !step.equals(progress.step())) {
      out.println();
    }
    step = progress.step();
    var line = line(pace);
    if (!line.equals(drawn)) {
      drawn = line;
      out.print(BACK_TO_THE_BEGIN + line);
      out.flush();
    }
  }

  private static String line(Pace pace) {
    var progress = pace.progress();
    var counted = AccountText.number(progress.done());
    return pace.percent()
        .map(percent ->
            String.format(
                Locale.ROOT,
                "  %-21s %s %8s %4d%%  %7s   %s",
                progress.step(),
                bar(percent),
                counted,
                percent,
                pace.rate(),
                pace.timeLeft()))
        .orElseGet(() ->
            String.format(
                Locale.ROOT,
                "  %-21s %s %8s        %7s",
                progress.step(),
                " ".repeat(WIDTH),
                progress.done() == 0 ? "" : counted,
                pace.rate()));
  }

  private static String bar(long percent) {
    int full = (int) (percent * WIDTH / 100);
    return "█".repeat(full) + "░".repeat(WIDTH - full);
  }

  @Override
  public void end() {
    if (!step.isEmpty()) {
      out.println();
      out.flush();
    }
  }
}
