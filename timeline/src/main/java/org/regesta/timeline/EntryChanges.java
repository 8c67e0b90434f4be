package org.regesta.timeline;

import java.util.Set;

/**
 * Hears, within the transaction that writes, which entries came, changed or went: what is told here
 * and the entries themselves are committed together or not at all.
 */
@FunctionalInterface
public interface EntryChanges {

  /** These entries are not what they were. */
  void changed(Set<EntryId> entries);
}
