package org.regesta.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import org.regesta.timeline.Attribution;
import org.regesta.timeline.Disagreement;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;
import org.regesta.timeline.WhySo;

/**
 * An entry as machines get it from {@code --json}. Names and meanings stay as they are; new ones
 * may be added.
 *
 * @param kind "said" or "happened"
 * @param edtf when (ISO 8601-2); null where no source tells, as are the four that follow
 * @param dated the words that date it
 * @param text what was said, or what happened
 * @param wording "direct", "indirect", "mixed"; of what was said
 * @param stance what the speaker does with the words: "says", "denies", "does not deny", "asks" …;
 *     without it the words of a denial would read as the speaker's own
 * @param status "asserted", "claimed", "announced", "negated" (said not to happen), "denied"; of
 *     what happened
 * @param by who claims or announces what happened
 * @param sources how many it rests on: several captures of one source count once
 * @param evidence that of one source stands together
 */
public record EntryForm(
    String id,
    String kind,
    @Nullable String edtf,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable String dated,
    @Nullable String rule,
    String text,
    @Nullable String wording,
    @Nullable String stance,
    @Nullable String speaker,
    @Nullable String role,
    @Nullable String organisation,
    @Nullable String person,
    @Nullable String status,
    @Nullable String by,
    int sources,
    int captures,
    List<Source> evidence) {

  /**
   * A passage that the entry rests on.
   *
   * @param source the same for all captures of one source; no permanent name
   * @param passages begin and end in the text of the capture, UTF-16, end exclusive
   * @param textHash SHA-256 of that text (UTF-8)
   * @param date where this source places it, and why; null where it does not tell
   * @param reading why it is read so
   */
  public record Source(
      String capture,
      String source,
      List<List<Integer>> passages,
      String textHash,
      String quote,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String collection,
      @Nullable String published,
      @Nullable Instant captured,
      @Nullable Date date,
      Reading reading) {

    /** The form of some evidence. */
    public static Source of(Evidence evidence) {
      return new Source(
          evidence.capture().value(),
          evidence.source().value(),
          evidence.passages().stream()
              .map(passage -> List.of(passage.begin(), passage.end()))
              .toList(),
          evidence.textHash(),
          evidence.quote(),
          evidence.title().orElse(null),
          evidence.publisher().orElse(null),
          evidence.collection().orElse(null),
          evidence.published().orElse(null),
          evidence.captured(),
          evidence.whyDate().map(Date::of).orElse(null),
          Reading.of(evidence.whySo()));
    }
  }

  /**
   * Why a source dates it so.
   *
   * @param words that date it; empty where the source has none
   * @param countedFrom the date of publication, or the words of another expression; null where the
   *     wording says it all
   * @param link how the date belongs to what is dated
   * @param readings EDTF of every reading, the preferred one first
   */
  public record Date(
      String edtf,
      String words,
      @Nullable String countedFrom,
      String rule,
      String link,
      List<String> readings,
      double confidence) {

    static Date of(WhyDate why) {
      return new Date(
          why.edtf(),
          why.words(),
          why.countedFrom().map(WhyDate.CountedFrom::words).orElse(null),
          why.rule(),
          why.link(),
          why.readings(),
          why.confidence());
    }
  }

  /**
   * Why a source is read so.
   *
   * @param speaker as this source names them, null where it is no statement or the source is silent
   * @param cue the words that say so
   * @param account the statement that tells what happened; null where the source itself tells it
   */
  public record Reading(
      @Nullable String speaker,
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String cue,
      List<String> participants,
      String reason,
      double confidence,
      @Nullable Account account) {

    static Reading of(WhySo why) {
      return new Reading(
          why.speaker().map(Speaker::name).orElse(null),
          why.speaker().flatMap(Speaker::role).orElse(null),
          why.speaker().flatMap(Speaker::organisation).orElse(null),
          why.cue().orElse(null),
          why.participants(),
          why.reason(),
          why.confidence(),
          why.account().map(Account::of).orElse(null));
    }
  }

  /**
   * By whose account something is told to have happened.
   *
   * @param statement begin and end of the statement that tells it, in the text of the capture
   * @param person the permanent name of the speaker; null where it is nobody across sources
   * @param cue the words that say so
   */
  public record Account(
      List<Integer> statement,
      String speaker,
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String person,
      @Nullable String cue,
      String reason,
      double confidence) {

    static Account of(Attribution by) {
      return new Account(
          List.of(by.statement().begin(), by.statement().end()),
          by.speaker().name(),
          by.speaker().role().orElse(null),
          by.speaker().organisation().orElse(null),
          by.person().orElse(null),
          by.cue().orElse(null),
          by.reason(),
          by.confidence());
    }
  }

  public static EntryForm of(Entry entry) {
    return switch (entry) {
      case Entry.Said said -> of(said);
      case Entry.Happened happened -> of(happened);
    };
  }

  private static EntryForm of(Entry.Said said) {
    var when = said.when();
    var speaker = said.speaker();
    return new EntryForm(
        said.id().value(),
        "said",
        when.map(Entry.When::edtf).orElse(null),
        when.map(at -> at.bounds().earliest()).orElse(null),
        when.map(at -> at.bounds().latest()).orElse(null),
        when.map(Entry.When::words).orElse(null),
        when.map(Entry.When::rule).orElse(null),
        said.words(),
        lower(said.wording()),
        StanceWords.of(said.stance()).present(),
        speaker.map(Speaker::name).orElse(null),
        speaker.flatMap(Speaker::role).orElse(null),
        speaker.flatMap(Speaker::organisation).orElse(null),
        said.person().orElse(null),
        null,
        null,
        said.sources(),
        said.captures(),
        sources(said));
  }

  private static EntryForm of(Entry.Happened happened) {
    var when = happened.when();
    return new EntryForm(
        happened.id().value(),
        "happened",
        when.map(Entry.When::edtf).orElse(null),
        when.map(at -> at.bounds().earliest()).orElse(null),
        when.map(at -> at.bounds().latest()).orElse(null),
        when.map(Entry.When::words).orElse(null),
        when.map(Entry.When::rule).orElse(null),
        happened.what(),
        null,
        null,
        null,
        null,
        null,
        null,
        lower(happened.status()),
        happened.by().orElse(null),
        happened.sources(),
        happened.captures(),
        sources(happened));
  }

  private static List<Source> sources(Entry entry) {
    return entry.evidence().stream().map(Source::of).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** EDTF of the dates that its sources give which have no day in common with its own. */
  public List<String> contrary() {
    var own = new Bounds(earliest, latest);
    return evidence.stream()
        .flatMap(source -> Stream.ofNullable(source.date()))
        .map(Date::edtf)
        .filter(other -> edtf != null && !other.equals(edtf))
        .filter(other ->
            Edtf.parse(other)
                .filter(date -> Disagreement.areContrary(date.bounds(), own))
                .isPresent())
        .distinct()
        .toList();
  }

  /** Who speaks or claims, with role and organisation where a source gives them. */
  public Optional<String> who() {
    var name = speaker != null ? speaker : by;
    if (name == null) {
      return Optional.empty();
    }
    var described = new StringBuilder(name);
    for (var part : Stream.of(role, organisation).filter(Objects::nonNull).toList()) {
      if (described.indexOf(part) < 0) {
        described.append(", ").append(part);
      }
    }
    return Optional.of(described.toString());
  }
}
