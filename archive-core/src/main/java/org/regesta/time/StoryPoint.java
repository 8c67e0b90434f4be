package org.regesta.time;

import java.time.LocalDate;

/**
 * A date that a text named, and where: the story stands there.
 *
 * @param told whether the text tells it, so that it was not counted from publication
 */
record StoryPoint(Span span, Mention mention, boolean told) {

  static StoryPoint at(Span span, Mention mention, Placed placed) {
    boolean told =
        !(placed.from() instanceof Timex.Publication)
            || InferredYear.SENTENCE.equals(placed.rule());
    return new StoryPoint(span, mention, told);
  }

  /** "In May it began", "it fell on 3 May", "a year later he left". */
  boolean tells() {
    return mention.use() == Mention.Use.TELLING
        || (told && (mention.expression() instanceof TemporalExpression.Offset));
  }

  /** Whether it only names a thing, in a sentence before this. */
  boolean isAside(Mention later) {
    return mention.naming() && !mention.sameSentence(later);
  }

  /** "In late 2021 it was sent in. The report came on 9 December": the paragraph tells the year. */
  boolean givesYear(Mention later, LocalDate published) {
    boolean goesOn =
        told
            && tells()
            && mention.block() == later.block()
            && !mention.sameSentence(later)
            && mention.quotedFrom() == later.quotedFrom();
    return goesOn
        && span.unit().compareTo(CalendarUnit.YEAR) < 0
        && span.last().getYear() != published.getYear();
  }
}
