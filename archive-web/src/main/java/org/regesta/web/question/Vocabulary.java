package org.regesta.web.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.regesta.event.Event;
import org.regesta.event.StatusWords;
import org.regesta.speech.Wording;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Precision;

/** What the reading room calls the values of the fields that have a fixed list of them. */
final class Vocabulary {

  static final Words<EntryKind> KINDS =
      new Words<>(
          List.of(
              new Words.Named<>(EntryKind.SAID, "said", "statement"),
              new Words.Named<>(EntryKind.HAPPENED, "happened", "event")));

  static final Words<Wording> WORDINGS =
      new Words<>(
          List.of(
              new Words.Named<>(Wording.DIRECT, "quoted", "quoted"),
              new Words.Named<>(Wording.MIXED, "partly-quoted", "partly quoted"),
              new Words.Named<>(Wording.INDIRECT, "reported", "reported")));

  static final Words<Event.Status> STATUSES =
      new Words<>(
          Stream.of(Event.Status.values())
              .map(status ->
                  new Words.Named<>(
                      status,
                      status.name().toLowerCase(Locale.ROOT),
                      StatusWords.of(status).account()))
              .toList());

  static final Words<Precision> PRECISIONS =
      new Words<>(
          List.of(
              new Words.Named<>(Precision.DAY, "day", "to the day"),
              new Words.Named<>(Precision.MONTH, "month", "within a month"),
              new Words.Named<>(Precision.YEAR, "year", "within a year"),
              new Words.Named<>(Precision.DECADE, "decade", "within ten years"),
              new Words.Named<>(Precision.LONGER, "longer", "within a longer time"),
              new Words.Named<>(Precision.OPEN, "open", "one side open"),
              new Words.Named<>(Precision.TWO_READINGS, "two-readings", "one of several readings"),
              new Words.Named<>(Precision.UNDATED, "undated", "no date")));

  private Vocabulary() {}
}
