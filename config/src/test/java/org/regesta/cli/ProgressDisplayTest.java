package org.regesta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.regesta.intake.Progress;

/** What is shown while an import runs, by a clock that the test moves. */
class ProgressDisplayTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter shown = new StringWriter();
  private final Pace.Clocking clocking = new Pace.Clocking();

  @Test
  void drawsABarOverItselfWithRateAndTimeLeft() {
    var bar = ProgressDisplay.of(ProgressDisplay.Kind.BAR, new PrintWriter(shown));

    show(bar, new Progress("read", 0, 1000), 0);
    show(bar, new Progress("read", 250, 1000), 10);

    var drawn = shown.toString();
    assertThat(drawn.substring(drawn.lastIndexOf('\r') + 1))
        .matches("\u001b\\[K +read +█{5}░{15} +250 +25% +25/s +30 s left");
    assertThat(shown.toString()).doesNotContain("\n");
  }

  @Test
  void drawsNothingAnewWhileNothingChanges() {
    var bar = ProgressDisplay.of(ProgressDisplay.Kind.BAR, new PrintWriter(shown));

    for (int look = 0; look < 40; look++) {
      show(bar, new Progress("read", 0, 40), look);
    }

    assertThat(shown.toString()).containsOnlyOnce("read");
  }

  @Test
  void givesEachStepABarOfItsOwn() {
    var bar = ProgressDisplay.of(ProgressDisplay.Kind.BAR, new PrintWriter(shown));

    show(bar, new Progress("read", 10, 10), 0);
    show(bar, new Progress("date", 5, 10), 5);
    bar.end();

    var drawn = shown.toString();
    assertThat(drawn.substring(0, drawn.indexOf('\n'))).contains("read", "100%");
    assertThat(drawn.substring(drawn.indexOf('\n'))).contains("date", "50%").endsWith("\n");
  }

  @Test
  void promisesNothingInTheBarWhereTheTotalIsNotKnown() {
    var bar = ProgressDisplay.of(ProgressDisplay.Kind.BAR, new PrintWriter(shown));

    show(bar, new Progress("receive", 0, 0), 0);
    show(bar, new Progress("receive", 1200, 0), 10);

    assertThat(shown.toString()).contains("1,200", "120/s").doesNotContain("%", "left", "█");
  }

  @Test
  void drawsNothingBeforeTheFirstStep() {
    var bar = ProgressDisplay.of(ProgressDisplay.Kind.BAR, new PrintWriter(shown));

    show(bar, Progress.NONE, 0);
    bar.end();

    assertThat(shown.toString()).isEmpty();
  }

  @Test
  void writesALineEveryTenSeconds() {
    var lines = ProgressDisplay.of(ProgressDisplay.Kind.LINES, new PrintWriter(shown));

    for (int second = 0; second <= 35; second++) {
      show(lines, new Progress("read", 10L * second, 400), second);
    }

    assertThat(shown.toString().lines())
        .containsExactly(
            "import 7: read 100 of 400 (25 %), 10/s, 30 s left",
            "import 7: read 200 of 400 (50 %), 10/s, 20 s left",
            "import 7: read 300 of 400 (75 %), 10/s, 10 s left");
  }

  @Test
  void namesAStepThatHasNothingToCount() {
    var lines = ProgressDisplay.of(ProgressDisplay.Kind.LINES, new PrintWriter(shown));

    show(lines, new Progress("index", 0, 0), 0);
    show(lines, new Progress("index", 0, 0), 10);

    assertThat(shown.toString().lines()).containsExactly("import 7: index");
  }

  @Test
  void tellsOfAReadingAgainWithoutANumber() {
    var lines = ProgressDisplay.ofReanalysis(new PrintWriter(shown));

    show(lines, new Progress("captures", 0, 400), 0);
    show(lines, new Progress("captures", 100, 400), 10);

    assertThat(shown.toString().lines())
        .containsExactly("reanalysis: captures 100 of 400 (25 %), 10/s, 30 s left");
  }

  @Test
  void writesNoLineForAnImportThatIsOverBeforeThat() {
    var lines = ProgressDisplay.of(ProgressDisplay.Kind.LINES, new PrintWriter(shown));

    show(lines, new Progress("read", 0, 40), 0);
    show(lines, new Progress("read", 40, 40), 9);
    lines.end();

    assertThat(shown.toString()).isEmpty();
  }

  @Test
  void writesAnObjectASecondForPrograms() {
    var lines = ProgressDisplay.of(ProgressDisplay.Kind.JSON, new PrintWriter(shown));

    show(lines, new Progress("read", 0, 40), 0);
    show(lines, new Progress("read", 20, 40), 1);

    assertThat(shown.toString().lines())
        .containsExactly(
            "{\"import\":7,\"step\":\"read\",\"done\":20,\"total\":40,\"perSecond\":20.0,\"secondsLeft\":1}");
  }

  @Test
  void writesLinesWhereItIsToldNothingAndThereIsNoTerminal() {
    var display = ProgressDisplay.of(ProgressDisplay.Kind.AUTO, new PrintWriter(shown));

    assertThat(display).isInstanceOf(ProgressLines.class);
  }

  private void show(ProgressDisplay display, Progress progress, long second) {
    display.show(7, clocking.at(progress, second * SECOND), second * SECOND);
  }
}
