package org.regesta.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells the bearer of a name apart from namesakes.
 *
 * @param callings as {@link Callings} names them
 * @param year of our era in which they spoke, or were written of where that is not known; null
 *     where neither is
 */
public record Standing(List<String> callings, @Nullable Integer year) {

  /** Nothing is known. */
  public static final Standing UNKNOWN = new Standing(List.of(), null);

  public Standing {
    callings = List.copyOf(callings);
  }
}
