package org.regesta.time;

import org.jspecify.annotations.Nullable;
import org.regesta.time.Cues.Cue;
import org.regesta.time.TemporalExpression.Century;
import org.regesta.time.TemporalExpression.Division;
import org.regesta.time.TemporalExpression.Part;
import org.regesta.time.TemporalExpression.PartOf;
import org.regesta.time.TemporalExpression.SubYear;
import org.regesta.time.TemporalExpression.Within;

/** Finds ordinals and parts that are dates only through one behind them: "the 19th and 20th". */
final class EllipticParts {

  private final Line line;
  private final Cues cues;
  private final Lexicon lexicon;
  private final int partClass;
  private final int nthClass;
  private final int romanClass;

  EllipticParts(TimeLanguage language, Line line) {
    this.line = line;
    this.cues = language.cues();
    this.lexicon = language.lexicon();
    this.partClass = lexicon.classId("PARTWORD");
    this.nthClass = lexicon.classId("NTHWORD");
    this.romanClass = lexicon.classId("ROMAN");
  }

  /** The century that an expression names, or a part of; null where it names none. */
  static @Nullable Century of(TemporalExpression expression) {
    if (expression instanceof PartOf(var _, var whole)) {
      return of(whole);
    }
    return expression instanceof Century century ? century : null;
  }

  /**
   * The 19th of "the 19th and 20th centuries", the late 12th of "the late 12th or 13th century".
   */
  @Nullable Found century(int number, int from, Century century) {
    Integer ordinal = centuryNumber(number);
    if (ordinal == null) {
      return null;
    }
    TemporalExpression expression = new Century(ordinal, century.beforeChrist());
    int begin = number;
    var part = begin > from ? lexicon.value(line.lexeme[begin - 1], partClass) : null;
    if (part != null) {
      expression = new PartOf(Part.valueOf(part), expression);
      begin--;
    }
    return new Found(
        begin > from && cues.is(line, begin - 1, Cue.ARTICLE) ? begin - 1 : begin,
        number + 1,
        expression);
  }

  private @Nullable Integer centuryNumber(int token) {
    var roman = lexicon.value(line.lexeme[token], romanClass);
    return roman == null ? ordinal(token) : Integer.valueOf(roman);
  }

  /** The early of "the early and mid 18th century". */
  @Nullable Found third(int token, int from, TemporalExpression whole) {
    var part = lexicon.value(line.lexeme[token], partClass);
    boolean article = token > from && cues.is(line, token - 1, Cue.ARTICLE);
    return part == null
        ? null
        : new Found(article ? token - 1 : token, token + 1, new PartOf(Part.valueOf(part), whole));
  }

  /** The third of "the third or fourth quarter of 2019". */
  @Nullable Found part(int number, int from, TemporalExpression expression) {
    var ordinal = ordinal(number);
    var other = ordinal == null ? null : inPlace(expression, ordinal);
    if (other == null) {
      return null;
    }
    boolean article = number > from && cues.is(line, number - 1, Cue.ARTICLE);
    return new Found(article ? number - 1 : number, number + 1, other);
  }

  private static @Nullable TemporalExpression inPlace(TemporalExpression expression, int index) {
    return switch (expression) {
      case SubYear sub when sub.division() != Division.SEASON && index <= 4 ->
          new SubYear(sub.division(), index, sub.year(), sub.fiscal());
      case Within(var inner, var outer) when inner instanceof SubYear -> {
        var other = inPlace(inner, index);
        yield other == null ? null : new Within(other, outer);
      }
      case TemporalExpression other -> null;
    };
  }

  /** "3rd", "third". */
  @Nullable Integer ordinal(int token) {
    if (line.is(token, NumberForms.NTH)) {
      return (int) line.number[token];
    }
    var word = lexicon.value(line.lexeme[token], nthClass);
    return word == null ? null : Integer.valueOf(word);
  }
}
