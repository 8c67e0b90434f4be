package org.regesta.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What became of an order: the sums that must match, and what the reading found.
 *
 * @param received arrivals that the walk handed out, counted apart from the items
 * @param refusals by reason, the most frequent first
 * @param readings kept items, by how far they were read
 * @param passages of the sources that entries of the timeline rest on
 * @param held of the already held, the first {@value #NAMED} by name
 * @param notes by their words, the most frequent first
 */
public record Account(
    Standing standing,
    long received,
    long kept,
    long alreadyHeld,
    List<Item> held,
    List<Count> refusals,
    Readings readings,
    Findings.DateCount dates,
    Findings.StatementCount statements,
    long events,
    long passages,
    List<Note> notes) {

  /** Items that are named of those that are counted; {@link Items#listed} names all. */
  public static final int NAMED = 20;

  public Account {
    held = List.copyOf(held);
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
  }

  /** How often something was said. */
  public record Count(String words, long times) {}

  /**
   * What readings noted in the same words.
   *
   * @param times of how many items
   * @param items the first {@value #NAMED} of them
   */
  public record Note(String words, long times, List<Item> items) {

    public Note {
      items = List.copyOf(items);
    }
  }

  /**
   * Readings of an order.
   *
   * @param begun one for each kept item, and one for each held item that was taken over from an
   *     order that never finished
   * @param takenOver of those begun, how many were taken over
   * @param finished those that came to the timeline
   */
  public record Readings(long begun, long takenOver, long finished) {}

  /** The account of an order as it stands. */
  public static Account of(Standing standing, JdbcClient jdbc) {
    return new AccountSums(jdbc).of(standing);
  }

  public long refused() {
    return refusals.stream().mapToLong(Count::times).sum();
  }

  /** What does not add up, in words for the report; empty where all does. */
  public List<String> discrepancies() {
    var found = new ArrayList<String>();
    long ended = kept + alreadyHeld + refused();
    if (received != ended) {
      found.add(
          "received %d, but %d have an end: %d kept, %d already held, %d refused"
              .formatted(received, ended, kept, alreadyHeld, refused()));
    }
    if (readings.begun() - readings.takenOver() != kept) {
      found.add(
          "%d items were kept, but %d of them were begun to be read"
              .formatted(kept, readings.begun() - readings.takenOver()));
    }
    if (readings.finished() != readings.begun()) {
      found.add(
          "%d items were begun to be read, but %d came to the timeline"
              .formatted(readings.begun(), readings.finished()));
    }
    return List.copyOf(found);
  }

  /**
   * Makes sure that the sums match.
   *
   * @throws AccountMismatch where the sums do not match; the order has failed then
   */
  public void check() {
    var found = discrepancies();
    if (!found.isEmpty()) {
      throw new AccountMismatch(standing.order().number(), found);
    }
  }
}
