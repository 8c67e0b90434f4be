package org.regesta.event;

import java.util.Optional;

/**
 * How a happening stands, in words for the reader: pages, citations and the command line take them
 * from here.
 *
 * @param label "announced"
 * @param account behind whom it is told by: "asserted by the source"
 * @param clock what its time is headed: "Announced for"
 * @param voice what the name of whoever tells it is headed: "By the account of"
 * @param sentence before a date, to make a sentence of it
 */
public record StatusWords(
    String label, String account, String clock, String voice, String sentence) {

  private static final String TOLD_BY = "By the account of";

  /** The words for a status. */
  public static StatusWords of(Event.Status status) {
    return switch (status) {
      case ASSERTED ->
          new StatusWords(
              "asserted",
              "asserted by the source",
              "Happened",
              TOLD_BY,
              "Happened, by the source’s account,");
      case CLAIMED ->
          new StatusWords(
              "claimed", "claimed by somebody", "Claimed for", TOLD_BY, "Claimed to have happened");
      case ANNOUNCED ->
          new StatusWords(
              "announced", "announced", "Announced for", TOLD_BY, "Announced or planned for");
      case NEGATED ->
          new StatusWords(
              "said not to happen",
              "said not to happen",
              "Said not to happen",
              TOLD_BY,
              "Said not to happen, for");
      case DENIED -> new StatusWords("denied", "denied", "Denied for", "Denied by", "Denied, for");
    };
  }

  /** The words for the name of a status in any case; empty where there is none of that name. */
  public static Optional<StatusWords> of(String name) {
    for (var status : Event.Status.values()) {
      if (status.name().equalsIgnoreCase(name)) {
        return Optional.of(of(status));
      }
    }
    return Optional.empty();
  }
}
