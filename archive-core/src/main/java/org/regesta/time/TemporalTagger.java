package org.regesta.time;

import org.regesta.language.Language;
import org.regesta.text.ArticleText;

/**
 * Finds the dates that a text names and places them on the calendar.
 *
 * <p>A pure function of text and context: no clock, no locale of the machine, no file after the
 * tables of the language were read. Safe for many threads at once.
 */
public final class TemporalTagger {

  private final TimeLanguage language;

  private TemporalTagger(TimeLanguage language) {
    this.language = language;
  }

  /** A tagger with the tables of a language, which are read here, once. */
  public static TemporalTagger forLanguage(Language language) {
    return new TemporalTagger(TimeLanguage.of(language));
  }

  /** All expressions and datings of an article, in the order of the text. */
  public Dates tag(ArticleText article, TimeContext context) {
    var wordings = new Reading(language).of(article);
    return new Chronicle(article, context, wordings).dates();
  }
}
