package org.regesta.citation;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.event.StatusWords;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;
import org.regesta.time.Edtf;

/** What a citation has to tell beside its fields, one sentence each. */
final class Notes {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int MOST_OTHERS = 20;

  private Notes() {}

  /** What is cited, where it stands, when it was; and who else says so. */
  static List<String> onWords(Citation citation) {
    var notes = new ArrayList<String>();
    citation
        .cited()
        .passage()
        .ifPresent(words -> {
          notes.add(quotation(words));
          words.when().ifPresent(when -> notes.add(happened(words, when)));
        });
    var others = citation.cited().others();
    others.stream().limit(MOST_OTHERS).forEach(also -> notes.add("Also in " + other(also) + "."));
    if (others.size() > MOST_OTHERS) {
      notes.add("And in " + (others.size() - MOST_OTHERS) + " more.");
    }
    return notes;
  }

  /**
   * Where the source was taken from, and when. No word with a colon begins it: readers of CSL-JSON
   * would take that for a field.
   */
  static String onCapture(CitedSource source) {
    return Plain.begun(Archived.words(source, MINUTE::format, at -> CitationDate.of(at).words()))
        + ".";
  }

  /** The date of publication in words, where a format's field cannot carry it. */
  static Optional<String> onDate(CitedSource source) {
    return source
        .published()
        .map(CitationDate::of)
        .filter(date -> !date.exact() || !date.isAd())
        .map(date -> "Published " + date.words() + ".");
  }

  /** "Ann Mayhew, mayor of Leeds, quoted in paragraph 4: “…”". */
  private static String quotation(Cited.Words words) {
    var place =
        words.locator().map(at -> (at.unit() == Locator.Unit.PAGE ? " on " : " in ") + at.words());
    var manner =
        words
            .stance()
            .filter(stance -> !stance.equals(Stance.ASSERTS))
            .map(stance -> StanceWords.of(stance).past() + given(words.manner()))
            .orElseGet(() -> manner(words.manner()));
    var account = words.manner() == Cited.Manner.TOLD ? "by the account of " : "";
    var who = words.by().map(by -> account + by + ", " + manner).orElse(manner);
    return Plain.begun(who) + place.orElse("") + ": " + ended(words.text());
  }

  private static String manner(Cited.Manner manner) {
    return switch (manner) {
      case QUOTED -> "quoted";
      case PARTLY_QUOTED -> "quoted in part";
      case REPORTED -> "reported";
      case TOLD -> "told";
      case AS_WRITTEN -> "words";
    };
  }

  /** Behind "denied": whose words they are. */
  private static String given(Cited.Manner manner) {
    return switch (manner) {
      case QUOTED, PARTLY_QUOTED -> ", " + manner(manner) + ",";
      case REPORTED, TOLD, AS_WRITTEN -> "";
    };
  }

  /** Another sentence may follow it. */
  private static String ended(String words) {
    return words.matches("(?s).*[.!?…][”’\"')]*|.*[,;][”’\"]+") ? words : words + ".";
  }

  private static String happened(Cited.Words words, Edtf when) {
    var date = DateWords.of(when);
    return words
        .status()
        .map(status -> StatusWords.of(status).sentence() + " " + date + ".")
        .orElse("Said " + date + ".");
  }

  private static String other(Cited.Also also) {
    var source = also.source();
    var parts = new ArrayList<String>();
    parts.add(source.titleOrName());
    source.publisher().ifPresent(parts::add);
    source.published().map(DateWords::ofDay).ifPresent(parts::add);
    also.locator().map(Locator::words).ifPresent(parts::add);
    parts.add(source.address());
    return parts.stream().collect(Collectors.joining(", "));
  }
}
