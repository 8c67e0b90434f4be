package org.regesta.batch;

import java.util.Optional;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.EntryKind;

/**
 * What became of an entry when its sources were read again.
 *
 * @param words of its first source, as they are now, or as they were where it is gone
 * @param before EDTF; where it stood, empty where it was not there or nothing dated it
 * @param after likewise, where it stands now
 * @param successor the entry that holds now what this one rested on; links to this one lead there
 */
public record EntryChange(
    EntryId entry,
    Kind change,
    EntryKind kind,
    String words,
    Optional<String> before,
    Optional<String> after,
    Optional<EntryId> successor) {

  /** What kind of change it is. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** No source supports it any more. */
    GONE,
    /** Its date is another. */
    MOVED,
    /** Its date is the same; its words, speaker, sources or reasons are not. */
    REREAD
  }
}
