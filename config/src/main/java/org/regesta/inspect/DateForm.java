package org.regesta.inspect;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import org.regesta.time.Dating;
import org.regesta.time.Timex;
import tools.jackson.core.JsonGenerator;

/**
 * Expressions and datings as JSON, written one by one; see {@link ReadingForm}.
 *
 * @param text that the offsets count in
 */
record DateForm(String text) {

  /** Confidences have two digits: more than the rules can tell apart. */
  private static final double DIGITS = 100.0;

  void write(Timex timex, JsonGenerator out) {
    passage(timex.passage(), out);
    out.writeStringProperty("type", timex.type().name());
    out.writeStringProperty("value", timex.value());
    out.writeStringProperty("mod", orNull(timex.mod()));
    out.writeStringProperty("edtf", orNull(timex.edtf()));
    bounds(timex.bounds(), out);
    out.writeStringProperty("anchor", anchor(timex.countedFrom()));
    out.writeStringProperty("rule", timex.rule());
    out.writeNumberProperty("confidence", share(timex.confidence()));
    out.writeEndObject();
  }

  private static String anchor(Timex.CountedFrom from) {
    return switch (from) {
      case Timex.Nothing() -> "none";
      case Timex.Publication() -> "publication";
      case Timex.Expression(var passage) -> passage.begin() + "-" + passage.end();
    };
  }

  void write(Dating dating, JsonGenerator out) {
    passage(dating.passage(), out);
    out.writeStringProperty("edtf", orNull(dating.edtf()));
    bounds(dating.bounds(), out);
    out.writeName("timexes").writeStartArray();
    for (int timex : dating.timexes()) {
      out.writeNumber(timex);
    }
    out.writeEndArray().writeName("readings").writeStartArray();
    for (var reading : dating.readings()) {
      out.writeString(reading);
    }
    out.writeEndArray();
    out.writeStringProperty("rule", dating.rule());
    out.writeStringProperty("unplaced", orNull(dating.unplaced()));
    out.writeNumberProperty("confidence", share(dating.confidence()));
    out.writeEndObject();
  }

  private void passage(Passage passage, JsonGenerator out) {
    out.writeStartObject();
    out.writeNumberProperty("start", passage.begin());
    out.writeNumberProperty("end", passage.end());
    out.writeStringProperty("text", passage.of(text));
  }

  private static void bounds(Bounds bounds, JsonGenerator out) {
    out.writeStringProperty("earliest", day(bounds.earliest()));
    out.writeStringProperty("latest", day(bounds.latest()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }

  private static double share(double confidence) {
    return Math.round(confidence * DIGITS) / DIGITS;
  }
}
