package org.regesta.capture;

import java.util.List;

/**
 * What the store found, and did, when it compared its files with the rows of the database.
 *
 * @param cut incomplete members at the end of our own segments: they were never promised to anybody
 *     and are gone
 * @param recovered complete records that no row knows, copied to {@code captures/recovered/}; bring
 *     them in again with an import of that folder, or keep them aside
 * @param damage rows whose bytes are not there: restore those files from a backup
 */
public record Recovery(List<Cut> cut, List<Recovered> recovered, List<String> damage) {

  public Recovery {
    cut = List.copyOf(cut);
    recovered = List.copyOf(recovered);
    damage = List.copyOf(damage);
  }

  /** Nothing was amiss. */
  public boolean isClean() {
    return cut.isEmpty() && recovered.isEmpty() && damage.isEmpty();
  }

  /**
   * An incomplete member that was cut off.
   *
   * @param file relative to the home
   * @param offset where the member began, in bytes
   * @param length how many bytes of it were there
   */
  public record Cut(String file, long offset, long length) {}

  /**
   * Bytes that no row knows.
   *
   * @param file relative to the home
   * @param offset where the bytes began in it
   * @param length in bytes
   * @param to where they lie now, relative to the home
   */
  public record Recovered(String file, long offset, long length, String to) {}
}
