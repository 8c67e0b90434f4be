package org.regesta.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.regesta.capture.CaptureStore;
import org.regesta.inspect.Printable;
import org.regesta.text.ExtractionStore;
import org.regesta.text.TextExtractor;
import org.regesta.timeline.TimelineStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Re-reads what is kept and compares it with what was received. */
@Command(
    name = "verify",
    description = {
      "Check every original, stored text, anchor and quotation.",
      "Originals and texts are hashed again; originals are read again, and every anchor must lead",
      "to its words, and every entry quote what its source says there."
    })
final class VerifyCommand implements Callable<Integer> {

  private final RegestaCommand regesta;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--hashes-only",
      description = "Do not read the originals again to check every anchor.")
  private boolean hashesOnly;

  VerifyCommand(RegestaCommand regesta) {
    this.regesta = regesta;
  }

  @Override
  public Integer call() {
    try (var archive = regesta.open("verify")) {
      var verification =
          Verification.of(
              archive.part(CaptureStore.class),
              archive.part(ExtractionStore.class),
              hashesOnly ? Optional.empty() : Optional.of(anchors(archive)));
      print(verification);
      return verification.damages().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_REFUSALS;
    }
  }

  private static AnchorCheck anchors(Archive archive) {
    return new AnchorCheck(
        archive.part(CaptureStore.class),
        archive.part(TextExtractor.class),
        archive.part(TimelineStore.class));
  }

  private void print(Verification verification) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.of(verification));
    } else {
      verification
          .damages()
          .forEach(damage ->
              out.printf(
                  "damaged  %s  %s  %s%n",
                  damage.capture(),
                  Printable.name(damage.name()),
                  Printable.words(damage.reason())));
      out.printf(
          "%s and %s checked, %s found%n",
          Plural.of(verification.originals(), "original", "originals"),
          Plural.of(verification.texts(), "text", "texts"),
          Plural.of(verification.damages().size(), "damage", "damages"));
    }
    out.flush();
  }
}
