package org.regesta.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.DateWords;
import org.regesta.inspect.Printable;
import org.regesta.time.Edtf;

/**
 * What a string comes to as a date of the Extended Date/Time Format. The components are keys of
 * JSON.
 *
 * @param level null where it is no EDTF
 * @param min first day, null where that side is open
 * @param max last day, likewise
 * @param words the date in words; null where it is no EDTF
 * @param reason why it is none; null where it is one
 */
record EdtfAnswer(
    String edtf,
    boolean valid,
    @Nullable Integer level,
    @Nullable String min,
    @Nullable String max,
    @Nullable String words,
    @Nullable String reason) {

  static EdtfAnswer of(String string) {
    return switch (Edtf.read(string)) {
      case Edtf.Valid(var edtf) ->
          new EdtfAnswer(
              string,
              true,
              edtf.level(),
              day(edtf.bounds().earliest()),
              day(edtf.bounds().latest()),
              DateWords.of(edtf),
              null);
      case Edtf.Invalid(_, var reason) ->
          new EdtfAnswer(string, false, null, null, null, null, reason);
    };
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** One line for people. */
  static String inWords(String string) {
    var named = Printable.name(string);
    return switch (Edtf.read(string)) {
      case Edtf.Valid(var edtf) ->
          "%s: valid, level %d; %s; %s"
              .formatted(named, edtf.level(), DateWords.of(edtf), BoundsWords.of(edtf.bounds()));
      case Edtf.Invalid invalid -> named + ": not valid: " + Printable.name(invalid.reason());
    };
  }
}
