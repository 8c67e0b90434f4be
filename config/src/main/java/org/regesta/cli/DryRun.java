package org.regesta.cli;

import java.io.PrintWriter;
import org.regesta.capture.Arrival;
import org.regesta.capture.Arrivals;
import org.regesta.inspect.Printable;

/** Says what an import would find at the door, without bringing anything in. */
final class DryRun {

  private DryRun() {}

  static int of(Arrivals arrivals, PrintWriter out) {
    long offered = 0;
    long refused = 0;
    try (var walk = arrivals.openAt(0)) {
      while (walk.hasNext()) {
        switch (walk.next()) {
          case Arrival.Offered _ -> offered++;
          case Arrival.Unreadable(_, var name, var reason) -> {
            refused++;
            out.printf("would be refused  %s   %s%n", Printable.name(name), Printable.name(reason));
          }
        }
      }
    }
    out.printf(
        "%s would be received, %s of them refused at the door; nothing was brought in%n",
        Plural.of(offered + refused, "item", "items"), AccountText.number(refused));
    out.flush();
    return refused == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
  }
}
