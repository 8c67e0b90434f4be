package org.regesta.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.event.Event;
import org.regesta.event.StatusWords;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;
import org.regesta.speech.Wording;
import org.regesta.timeline.Disagreement;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;

/**
 * An entry as one line of a list.
 *
 * @param when EDTF, or "undated"
 * @param date when, in words and with its sign
 * @param published when the first of its sources was published; no date where none tells
 * @param kind "said" or "happened"
 * @param who the speaker, or by whose account
 * @param person the permanent name of the speaker, where it is somebody across sources
 * @param words "denies: " and the like before those that the speaker does not stand for
 * @param manner "quoted", "reported", "denies, reported"; how a happening stands: "announced"
 * @param badge the class of the badge that says the manner
 * @param sources that it rests on; several captures of one source count once
 * @param captures of these sources
 * @param standsIn its first sources as a list on paper names them: "“Council hears of delay”,
 *     Northport Gazette, 12 April 2023 (captured 13 April 2023, 09:12 UTC)"
 * @param others dates that its sources give which cannot be this one
 */
public record EntryLine(
    String id,
    String when,
    DateLabel date,
    DateLabel published,
    String kind,
    String who,
    Optional<String> person,
    String manner,
    String badge,
    String words,
    int sources,
    int captures,
    List<String> standsIn,
    List<DateLabel> others) {

  public EntryLine {
    standsIn = List.copyOf(standsIn);
    others = List.copyOf(others);
  }

  /** The line of an entry. */
  public static EntryLine of(Entry entry) {
    var when = entry.when().map(Entry.When::edtf).orElse("undated");
    var date = DateLabel.of(entry.when());
    var published = published(entry);
    var others = Disagreement.of(entry).contrary().stream().map(DateLabel::of).toList();
    int sources = entry.sources();
    int captures = entry.captures();
    return switch (entry) {
      case Entry.Said said ->
          new EntryLine(
              said.id().value(),
              when,
              date,
              published,
              "said",
              said.speaker().map(speaker -> speaker.name()).orElse("speaker not named"),
              said.person(),
              manner(said.stance(), said.wording()),
              badge(said),
              lead(said) + said.words(),
              sources,
              captures,
              StandsIn.of(entry),
              others);
      case Entry.Happened happened ->
          new EntryLine(
              happened.id().value(),
              when,
              date,
              published,
              "happened",
              happened.by().orElse(teller(happened.status())),
              Optional.empty(),
              StatusWords.of(happened.status()).label(),
              status(happened),
              happened.what(),
              sources,
              captures,
              StandsIn.of(entry),
              others);
    };
  }

  /** As the index orders entries by publication. */
  private static DateLabel published(Entry entry) {
    return entry.evidence().stream()
        .map(Evidence::published)
        .flatMap(Optional::stream)
        .min(String::compareTo)
        .map(DateLabel::ofDay)
        .orElse(DateLabel.UNDATED);
  }

  private static String teller(Event.Status status) {
    return status == Event.Status.CLAIMED ? "by whom is not named" : "by the source’s account";
  }

  private static String status(Entry.Happened happened) {
    return happened.status().name().toLowerCase(Locale.ROOT);
  }

  /** "reported"; "denies, reported". */
  public static String manner(Stance stance, Wording wording) {
    var given =
        switch (wording) {
          case DIRECT -> "quoted";
          case INDIRECT -> "reported";
          case MIXED -> "partly quoted";
        };
    return stance.equals(Stance.ASSERTS) ? given : StanceWords.of(stance).present() + ", " + given;
  }

  /** What stands before words that the speaker does not stand for: "denies: ". */
  public static String lead(Entry entry) {
    return switch (entry) {
      case Entry.Said said when !said.stance().ownsWords() ->
          StanceWords.of(said.stance()).present() + ": ";
      case Entry.Said _, Entry.Happened _ -> "";
    };
  }

  private static String badge(Entry.Said said) {
    return switch (said.wording()) {
      case DIRECT -> "quoted";
      case INDIRECT -> "reported";
      case MIXED -> "mixed";
    };
  }

  /** The same with another date: that of its publication, where nobody dates it. */
  public EntryLine dated(DateLabel other) {
    return new EntryLine(
        id, when, other, published, kind, who, person, manner, badge, words, sources, captures,
        standsIn, others);
  }

  /** What stands before its own time, beside that of its publication: "announced for". */
  public String clock() {
    return StatusWords.of(badge).map(StatusWords::clock).orElse(kind).toLowerCase(Locale.ENGLISH);
  }

  /**
   * "sources differ: also 17 October 2008"; empty where none gives a day that cannot be this one.
   */
  public String disagreement() {
    return others.isEmpty()
        ? ""
        : "sources differ: also "
            + others.stream().map(DateLabel::words).collect(Collectors.joining(", "));
  }

  /** "1 source", "3 sources", "1 source in 2 captures". */
  public String sourcesCounted() {
    var counted = sources == 1 ? "1 source" : sources + " sources";
    return captures == sources ? counted : counted + " in " + captures + " captures";
  }
}
