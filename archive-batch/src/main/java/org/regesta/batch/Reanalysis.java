package org.regesta.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;

/**
 * A run that reads captures again with the present rules, as it stands.
 *
 * @param number what people call it by
 * @param read captures that were read again so far
 * @param left captures that were not, and why: what was read from them before stands
 * @param changes entry by entry; empty until the run is done
 */
public record Reanalysis(
    long number, Scope scope, State state, long read, List<Left> left, List<EntryChange> changes) {

  public Reanalysis {
    left = List.copyOf(left);
    changes = List.copyOf(changes);
  }

  /** Where a run is on its way. */
  public enum State {
    /** Somebody runs it, or did until a crash. */
    RUNNING,
    /** Stopped on request; it goes on where it stopped. */
    STOPPED,
    /** Every capture was read again, or is told among those left. */
    DONE
  }

  /** A capture that was not read again. */
  public record Left(CaptureId capture, String reason) {}

  /**
   * What is read again.
   *
   * @param collection captures of this collection alone
   * @param captures these alone; all where none is named
   */
  public record Scope(Optional<String> collection, List<CaptureId> captures) {

    /** The whole archive. */
    public static final Scope ALL = new Scope(Optional.empty(), List.of());

    public Scope {
      captures =
          captures.stream().distinct().sorted(Comparator.comparing(CaptureId::value)).toList();
    }

    boolean holds(Capture capture) {
      return collection.isEmpty() || collection.get().equals(capture.declared().collection());
    }
  }
}
