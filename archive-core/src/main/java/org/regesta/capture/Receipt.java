package org.regesta.capture;

import java.util.List;

/** What became of an arrival at the store. */
public sealed interface Receipt {

  /**
   * The bytes are new for their source: kept.
   *
   * @param doubts what was said of them and is not believed, in words for the report
   */
  record Kept(Capture capture, List<String> doubts) implements Receipt {
    public Kept {
      doubts = List.copyOf(doubts);
    }
  }

  /** The same bytes from the same source were held: a sighting was added to that capture. */
  record AlreadyHeld(Capture capture) implements Receipt {}

  /**
   * Nothing was kept, for a reason that lies in the source: it cannot be read any more, changed
   * while it was read, or is over the limit.
   *
   * @param reason in words for the report
   */
  record Refused(String reason) implements Receipt {}
}
