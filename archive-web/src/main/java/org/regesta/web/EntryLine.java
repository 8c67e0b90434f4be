package org.regesta.web;

import java.util.Locale;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;

/**
 * An entry as one line of a list.
 *
 * @param when EDTF, or "undated"
 * @param certain whether one day is meant
 * @param who the speaker, or by whose account
 * @param manner "quoted", "reported", "partly quoted"; "asserted", "claimed", "announced", "denied"
 */
public record EntryLine(
    String id,
    String when,
    boolean certain,
    String kind,
    String who,
    String manner,
    String words,
    int sources) {

  /** The line of an entry. */
  public static EntryLine of(Entry entry) {
    var when = entry.when().map(Entry.When::edtf).orElse("undated");
    boolean certain =
        entry
            .when()
            .map(Entry.When::bounds)
            .filter(days -> days.earliest() != null && days.earliest().equals(days.latest()))
            .isPresent();
    int sources = (int) entry.evidence().stream().map(Evidence::capture).distinct().count();
    return switch (entry) {
      case Entry.Said said ->
          new EntryLine(
              said.id().value(),
              when,
              certain,
              "said",
              said.speaker().map(speaker -> speaker.name()).orElse("speaker not named"),
              manner(said),
              said.words(),
              sources);
      case Entry.Happened happened ->
          new EntryLine(
              happened.id().value(),
              when,
              certain,
              "happened",
              happened.by().orElse("by the source's account"),
              happened.status().name().toLowerCase(Locale.ROOT),
              happened.what(),
              sources);
    };
  }

  private static String manner(Entry.Said said) {
    return switch (said.wording()) {
      case DIRECT -> "quoted";
      case INDIRECT -> "reported";
      case MIXED -> "partly quoted";
    };
  }
}
