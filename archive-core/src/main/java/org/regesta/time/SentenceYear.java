package org.regesta.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "In May 1940, and again in June": a year far from publication holds for its sentence. */
final class SentenceYear {

  private final @Nullable LocalDate published;
  private @Nullable Integer year;
  private int block = -1;
  private int sentence;

  SentenceYear(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The far year that the sentence of an expression named before it; null where it named none. */
  @Nullable Integer before(Mention mention) {
    boolean same = block == mention.block() && sentence == mention.sentence();
    return same && !mention.tense().looksAhead() ? year : null;
  }

  void note(Mention mention) {
    if (YearPoint.of(mention.expression()) instanceof YearPoint.Named(var named, var month)
        && month > 0
        && isFar(named)) {
      year = named;
      block = mention.block();
      sentence = mention.sentence();
    }
  }

  private boolean isFar(int named) {
    return published == null || Math.abs(named - published.getYear()) > 1;
  }
}
