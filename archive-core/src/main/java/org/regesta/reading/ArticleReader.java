package org.regesta.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.regesta.event.Event;
import org.regesta.event.EventFinder;
import org.regesta.language.Language;
import org.regesta.speech.Statement;
import org.regesta.speech.StatementFinder;
import org.regesta.text.ArticleText;
import org.regesta.text.TextFlow;
import org.regesta.time.DateTaker;
import org.regesta.time.Dates;
import org.regesta.time.TemporalTagger;
import org.regesta.time.TimeContext;

/**
 * Reads an article: dates, then statements, then events, each with what was found before.
 *
 * <p>Pure and thread-safe: the same words in the same circumstances read the same on every machine,
 * under the same {@link #RULES_VERSION}. In a text whose language has no tables nothing is found.
 * The tables of a language are read once.
 */
public final class ArticleReader {

  /** Changes with every change of a rule or table that may change what is found. */
  public static final String RULES_VERSION = "1";

  private final Map<Language, TemporalTagger> taggers = new ConcurrentHashMap<>();
  private final Map<Language, StatementFinder> statementFinders = new ConcurrentHashMap<>();
  private final Map<Language, EventFinder> eventFinders = new ConcurrentHashMap<>();

  /** Reads all the way. */
  public Reading read(ArticleText article, TimeContext context) {
    var dates = dates(article, context);
    var statements = statements(article, dates, context);
    return new Reading(dates, statements, events(article, dates, statements, context));
  }

  /** What dates the text names. */
  public Dates dates(ArticleText article, TimeContext context) {
    if (!context.language().hasTables()) {
      return new Dates(List.of(), List.of());
    }
    return taggers
        .computeIfAbsent(context.language(), TemporalTagger::forLanguage)
        .tag(article, context);
  }

  /** The same for a text of any length, handed over as it is found. */
  public void dates(TextFlow flow, TimeContext context, DateTaker dates) {
    if (context.language().hasTables()) {
      taggers
          .computeIfAbsent(context.language(), TemporalTagger::forLanguage)
          .tag(flow, context, dates);
    }
  }

  /** Who said what, given the dates of the same text. */
  public List<Statement> statements(ArticleText article, Dates dates, TimeContext context) {
    if (!context.language().hasTables()) {
      return List.of();
    }
    return statementFinders
        .computeIfAbsent(context.language(), StatementFinder::new)
        .find(article, dates, context.authors());
  }

  /** What happened, given the dates and statements of the same text. */
  public List<Event> events(
      ArticleText article, Dates dates, List<Statement> statements, TimeContext context) {
    if (!context.language().hasTables()) {
      return List.of();
    }
    return eventFinders
        .computeIfAbsent(context.language(), EventFinder::new)
        .find(article, dates, statements, context);
  }
}
