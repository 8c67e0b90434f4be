package org.regesta.intake;

import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The items that imports met, and the end of each. */
public interface Items {

  static Items over(JdbcClient jdbc) {
    return new StoredItems(jdbc);
  }

  /** The end of an item that there is nothing more to say of. */
  default void settle(Item item) {
    settle(item, List.of());
  }

  /**
   * Records the end of an item in the running transaction. A kept item starts a reading of its own.
   *
   * @param notes what the report should tell of a kept item
   * @throws org.springframework.dao.DuplicateKeyException where the position has its end already
   */
  void settle(Item item, List<String> notes);

  /**
   * Changes the end of an item whose bytes were kept, but whose words could not be read: refused,
   * with the capture it is preserved as. Findings recorded for it are dropped. Items of the same
   * order that were found held as the same capture are refused with it.
   */
  void refuse(Item item, String reason);

  Optional<Item> find(long order, long position);

  /**
   * Kept items of an order that were read as far as a stage and no further, by position: what the
   * next step has still to do.
   *
   * @param after the position to go on behind; -1 for the first
   */
  List<Item> standingAt(Stage stage, long order, long after, int limit);

  /** How many {@link #standingAt} would give in all. */
  long countStandingAt(Stage stage, long order);

  /** Refused items of an order by position, behind a position; -1 for the first. */
  List<Item> refused(long order, long after, int limit);

  /** Every item of an order, whatever its end, by position, behind a position; -1 for the first. */
  List<Listed> listed(long order, long after, int limit);

  /**
   * Takes over what another order kept but never finished to read: held items of this order whose
   * capture still waits in an order that failed or was stopped become this order's own reading.
   *
   * @return how many
   */
  long takeOverUnfinished(long order);

  /**
   * Reads again what was refused before: held items of this order whose words nobody read or reads,
   * because an earlier order refused them. They are refused again, for the same reason, or a newer
   * version reads them.
   *
   * @return how many; of the same capture one alone
   */
  long takeUpRefused(long order);

  /** Of an order, whether it kept a part of this container, and with it the container itself. */
  boolean keptPartOf(String container, long order);

  /** The order in which a capture's reading stands and has not come to its end. */
  Optional<Long> unfinishedIn(CaptureId capture);
}
