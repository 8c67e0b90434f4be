package org.regesta.timeline;

/** What an entry is. */
public enum EntryKind {
  /** Words that somebody is said to have said. */
  SAID,
  /** Something that is said to have happened. */
  HAPPENED;

  /** The kind of an entry. */
  public static EntryKind of(Entry entry) {
    return switch (entry) {
      case Entry.Said _ -> SAID;
      case Entry.Happened _ -> HAPPENED;
    };
  }
}
