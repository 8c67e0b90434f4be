package org.regesta.intake;

import java.util.List;

/**
 * An item in the list of all that an import met.
 *
 * @param notes what its reading noted; none where it was not read by this import
 */
public record Listed(Item item, List<String> notes) {

  public Listed {
    notes = List.copyOf(notes);
  }
}
