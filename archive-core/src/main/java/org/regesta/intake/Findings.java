package org.regesta.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the reading of each kept item found, counted for the account. Each call joins the running
 * transaction and moves the item one stage on; a repeated call replaces what it recorded before.
 */
public interface Findings {

  static Findings over(JdbcClient jdbc) {
    return new StoredFindings(jdbc);
  }

  /**
   * The words are on record.
   *
   * @param notes what the report should tell besides what was told when it was received: "no
   *     publication date"
   */
  void read(Item item, List<String> notes);

  /** The dates are on record. */
  void dated(Item item, DateCount dates);

  /** The statements and events are on record. */
  void heard(Item item, StatementCount statements, long events);

  /**
   * What was found stands on the timeline.
   *
   * @param passages of the item that entries of the timeline rest on
   */
  void placed(Item item, long passages);

  /**
   * Datings of a text.
   *
   * @param placed with one reading
   * @param ambiguous with two readings or more
   * @param open without a place on the calendar
   */
  record DateCount(long placed, long ambiguous, long open) {

    public long found() {
      return placed + ambiguous + open;
    }
  }

  /**
   * Statements of a text.
   *
   * @param speakerUnknown of all three kinds together, those whose speaker the text leaves open
   */
  record StatementCount(long quoted, long reported, long mixed, long speakerUnknown) {

    public long found() {
      return quoted + reported + mixed;
    }
  }
}
