package org.regesta.timeline;

import java.time.Instant;
import java.util.List;
import org.regesta.capture.CaptureId;

/**
 * An entry that stood on the line and that nothing supports any more: its sources were read anew,
 * and differently.
 *
 * @param words as its first source gave them last
 * @param captures that it rested on last, where its words may still be found
 */
public record Departed(
    EntryId id, EntryKind kind, String words, List<CaptureId> captures, Instant since) {

  public Departed {
    captures = List.copyOf(captures);
  }
}
