package org.regesta.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Shows how an import gets on, or a reading again. */
interface ProgressDisplay {

  /** How it is shown. */
  enum Kind {
    AUTO,
    BAR,
    LINES,
    JSON,
    NONE
  }

  /** Called a few times a second. */
  void show(long order, Pace pace, long nanos);

  /** The import is over, or given up. */
  void end();

  /** A bar on a terminal, lines elsewhere, unless told otherwise. */
  static ProgressDisplay of(Kind kind, PrintWriter out) {
    return switch (kind) {
      case AUTO -> of(isTerminal() ? Kind.BAR : Kind.LINES, out);
      case BAR -> new ProgressBar(out);
      case LINES -> new ProgressLines(out, ProgressDisplay::line, 10);
      case JSON -> new ProgressLines(out, ProgressDisplay::json, 1);
      case NONE -> new Silence();
    };
  }

  /** A bar on a terminal, lines elsewhere, for what is no import. */
  static ProgressDisplay ofReanalysis(PrintWriter out) {
    return isTerminal()
        ? new ProgressBar(out)
        : new ProgressLines(out, (_, pace) -> "reanalysis: " + words(pace), 10);
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static String line(long order, Pace pace) {
    return "import %d: %s".formatted(order, words(pace));
  }

  private static String words(Pace pace) {
    var progress = pace.progress();
    var total =
        pace.percent()
            .map(percent ->
                " of %s (%d %%)".formatted(AccountText.number(progress.total()), percent))
            .orElse("");
    boolean uncounted = progress.total() == 0 && progress.done() == 0;
    return "%s%s%s%s%s"
        .formatted(
            progress.step(),
            uncounted ? "" : " " + AccountText.number(progress.done()),
            total,
            prefixed(pace.rate()),
            prefixed(pace.timeLeft()));
  }

  private static String prefixed(String part) {
    return part.isEmpty() ? "" : ", " + part;
  }

  private static String json(long order, Pace pace) {
    return String.format(
        Locale.ROOT,
        "{\"import\":%d,\"step\":\"%s\",\"done\":%d,\"total\":%d,\"perSecond\":%.1f,\"secondsLeft\":%s}",
        order,
        pace.progress().step(),
        pace.progress().done(),
        pace.progress().total(),
        pace.perSecond(),
        pace.left().map(left -> String.valueOf(left.toSeconds())).orElse("null"));
  }

  /** Shows nothing. */
  record Silence() implements ProgressDisplay {
    @Override
    public void show(long order, Pace pace, long nanos) {}

    @Override
    public void end() {}
  }
}
