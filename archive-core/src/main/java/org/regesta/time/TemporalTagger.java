package org.regesta.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.text.TextFlow;

/**
 * Finds the dates that a text names and places them on the calendar.
 *
 * <p>A pure function of text and context: no clock, no locale of the machine, no file after the
 * tables of the language were read. Safe for many threads at once.
 */
public final class TemporalTagger {

  /** Of a text with more wordings none are held: it is read twice. */
  private static final int KEPT = 8_000;

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
    var all = new AllDates();
    tag(article, context, all);
    return all.dates();
  }

  /**
   * The same for a text of any length: what is found is handed over at once, and no more of the
   * text is held than a stretch of it and eight bytes for each expression.
   */
  public void tag(TextFlow flow, TimeContext context, DateTaker dates) {
    place(flow, context, dates, null);
  }

  /** The same, told how the text goes about time: for measuring what it costs to find out. */
  Dates tag(ArticleText article, TimeContext context, Standpoint.Genre genre) {
    var all = new AllDates();
    place(article, context, all, genre);
    return all.dates();
  }

  private void place(
      TextFlow flow, TimeContext context, DateTaker dates, Standpoint.@Nullable Genre told) {
    var published = context.published().orElse(null);
    var wordings = new Wordings(language, flow, KEPT);
    var genres = new Genres(published);
    var steps = new YearSteps(published == null ? null : (Integer) published.getYear());
    wordings.each(wording -> {
      genres.add(wording);
      if (GenreWords.counts(wording, Standpoint.Genre.NARRATIVE)) {
        steps.add(wording);
      }
    });
    var genre = told == null ? genres.genre() : told;
    var order = NumericOrder.of(context.locale(), monthFirst);
    var telling = new Telling(genre, order, YearCosts.FITTED);
    var years = Chronicle.years(steps, published, telling);
    wordings.each(new Chronicle(flow.text(), published, telling, years, dates)::place);
  }

  /** How an article goes about time, as far as its dates tell. */
  Standpoint.Genre genre(ArticleText article, TimeContext context) {
    var genres = new Genres(context.published().orElse(null));
    new Reading(language, genres::add).read(article);
    return genres.genre();
  }
}
