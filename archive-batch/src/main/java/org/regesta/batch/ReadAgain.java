package org.regesta.batch;

import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.intake.Items;
import org.regesta.text.Extraction;
import org.regesta.timeline.CaptureReading;

/** Reads the kept words of one capture with the present rules; writes nothing. */
record ReadAgain(Derivations derivations, Items items, Analysis analysis) {

  /** What the reading of a capture came to. */
  sealed interface Outcome {

    Capture capture();

    /** It was read. */
    record Done(CaptureReading reading) implements Outcome {
      @Override
      public Capture capture() {
        return reading.capture();
      }
    }

    /** Its words were never read, so that there is nothing to read again. */
    record Wordless(Capture capture) implements Outcome {}

    /** It was left as it is. */
    record Left(Capture capture, String reason) implements Outcome {}
  }

  Outcome of(Capture capture) {
    Optional<Extraction> extraction = derivations.extractions().find(capture.id());
    if (!(extraction.orElse(null) instanceof Extraction.Read read)) {
      return new Outcome.Wordless(capture);
    }
    var unfinished = items.unfinishedIn(capture.id());
    if (unfinished.isPresent()) {
      return new Outcome.Left(
          capture, "import %d has not come to its end with it".formatted(unfinished.get()));
    }
    try {
      return new Outcome.Done(read(capture, read));
    } catch (RuntimeException e) {
      if (!Savepoints.isOfTheItem(e)) {
        throw e;
      }
      return new Outcome.Left(capture, new ItemFailed(e).reason("reading"));
    } catch (StackOverflowError e) {
      return new Outcome.Left(capture, "nested too deep");
    }
  }

  private CaptureReading read(Capture capture, Extraction.Read read) {
    var dates = analysis.dates(read);
    var statements = analysis.statements(read, dates);
    return new CaptureReading(
        capture, read, dates, statements, analysis.events(read, dates, statements));
  }
}
