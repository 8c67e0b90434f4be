package org.regesta.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.citation.DateWords;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;

/** An explanation in lines, for people. */
record ExplanationText(Explanation explanation) {

  Stream<String> lines() {
    var lines = new ArrayList<String>();
    explanation.datings().forEach(dating -> add(dating, lines));
    return lines.stream();
  }

  private void add(Explanation.Placed dating, List<String> lines) {
    lines.add("“" + dating.text() + "”");
    dating.expressions().forEach(expression -> lines.add(row("TIMEX3", timex(dating, expression))));
    if (dating.edtf() == null) {
      lines.add(row("no place", Objects.requireNonNullElse(dating.unplaced(), dating.rule())));
    } else {
      lines.add(row("EDTF", dating.edtf() + inBrackets(dating.inWords())));
      lines.add(row("days", BoundsWords.of(bounds(dating))));
    }
    dating.readings().stream()
        .filter(reading -> !reading.equals(dating.edtf()))
        .forEach(reading -> lines.add(row("or", reading + inBrackets(inWords(reading)))));
    lines.add(row("rule", dating.rule()));
    dating.expressions().stream()
        .flatMap(expression -> countedFrom(expression).stream())
        .distinct()
        .forEach(words -> lines.add(row("counted from", words)));
    lines.add(row("sure", Math.round(100 * dating.confidence()) + " %"));
  }

  private static String timex(Explanation.Placed dating, Explanation.Expression expression) {
    var value = expression.value().isEmpty() ? "(no value)" : expression.value();
    var mod = expression.mod() == null ? "" : ", mod " + expression.mod();
    var words = expression.text().equals(dating.text()) ? "" : "   “" + expression.text() + "”";
    return expression.type() + " " + value + mod + words;
  }

  private static Optional<String> countedFrom(Explanation.Expression expression) {
    var words = expression.anchorWords();
    return switch (expression.anchor()) {
      case "publication" ->
          Optional.of("the day of publication" + (words == null ? "" : ", " + inWords(words)));
      case "expression" -> Optional.of("“" + words + "”");
      default -> Optional.empty();
    };
  }

  private static Bounds bounds(Explanation.Placed dating) {
    return new Bounds(day(dating.earliest()), day(dating.latest()));
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }

  private static @Nullable String inWords(String edtf) {
    return Edtf.parse(edtf).map(DateWords::of).orElse(null);
  }

  private static String inBrackets(@Nullable String words) {
    return words == null ? "" : " (" + words + ")";
  }

  private static String row(String name, String value) {
    return "  %-13s %s".formatted(name, value);
  }
}
