package org.regesta.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regesta.time.Timex.CountedFrom;

/**
 * An expression after it was placed, or why it was not.
 *
 * @param span the stretch of the calendar that later expressions count from
 * @param others EDTF of the other readings
 */
record Placed(
    Timex.Type type,
    String value,
    @Nullable String mod,
    @Nullable String edtf,
    @Nullable Span span,
    CountedFrom from,
    String rule,
    List<String> others,
    @Nullable String unplaced,
    double confidence) {

  static Placed at(Span span, CountedFrom from, String rule, double confidence) {
    return new Placed(
        Timex.Type.DATE,
        Values.of(span),
        null,
        Values.edtf(span),
        span,
        from,
        rule,
        List.of(),
        null,
        confidence);
  }

  static Placed open(Timex.Type type, String value, String rule, String reason) {
    return new Placed(
        type, value, null, null, null, new Timex.Nothing(), rule, List.of(), reason, 0.9);
  }

  Placed withMod(@Nullable String newMod) {
    return newMod == null
        ? this
        : new Placed(type, value, newMod, edtf, span, from, rule, others, unplaced, confidence);
  }

  Placed withValue(Timex.Type newType, String newValue) {
    return new Placed(newType, newValue, mod, edtf, span, from, rule, others, unplaced, confidence);
  }

  Placed withEdtf(@Nullable String newEdtf) {
    return new Placed(type, value, mod, newEdtf, span, from, rule, others, unplaced, confidence);
  }

  /** The same for comparing with others, but without a place of its own. */
  Placed withoutPlace(String reason) {
    return new Placed(type, value, mod, null, span, from, rule, List.of(), reason, confidence);
  }

  Placed withOthers(List<String> newOthers) {
    return new Placed(type, value, mod, edtf, span, from, rule, newOthers, unplaced, confidence);
  }

  Placed withRule(String newRule, double newConfidence) {
    return new Placed(type, value, mod, edtf, span, from, newRule, others, unplaced, newConfidence);
  }

  Bounds bounds() {
    return edtf == null ? Bounds.OPEN : Edtf.parse(edtf).map(Edtf::bounds).orElse(Bounds.OPEN);
  }
}
