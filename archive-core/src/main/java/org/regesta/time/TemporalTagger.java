package org.regesta.time;

import java.util.List;
import java.util.Set;
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
  private final Set<String> monthFirst;

  private TemporalTagger(TimeLanguage language, Set<String> monthFirst) {
    this.language = language;
    this.monthFirst = monthFirst;
  }

  /** A tagger with the tables of a language, which are read here, once. */
  public static TemporalTagger forLanguage(Language language) {
    return new TemporalTagger(TimeLanguage.of(language), MonthFirst.countries());
  }

  /** Whether a word is one of those that stand before dates: "in", "since", "during". */
  public boolean leadsDates(String word) {
    return language.leads(word);
  }

  /** All expressions and datings of an article, in the order of the text. */
  public Dates tag(ArticleText article, TimeContext context) {
    var wordings = new Reading(language).of(article);
    return dates(article, context, wordings, Genres.of(wordings, context.published().orElse(null)));
  }

  /** The same, told how the text goes about time: for measuring what it costs to find out. */
  Dates tag(ArticleText article, TimeContext context, Standpoint.Genre genre) {
    return dates(article, context, new Reading(language).of(article), genre);
  }

  /** How an article goes about time, as far as its dates tell. */
  Standpoint.Genre genre(ArticleText article, TimeContext context) {
    return Genres.of(new Reading(language).of(article), context.published().orElse(null));
  }

  private Dates dates(
      ArticleText article, TimeContext context, List<Wording> wordings, Standpoint.Genre genre) {
    var order = NumericOrder.of(context.locale(), monthFirst);
    var telling = new Telling(genre, order, YearCosts.FITTED);
    return new Chronicle(article, context, wordings, telling).dates();
  }
}
