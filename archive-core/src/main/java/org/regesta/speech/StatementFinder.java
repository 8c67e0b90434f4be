package org.regesta.speech;

import java.util.List;
import org.regesta.language.Language;
import org.regesta.language.Sentences;
import org.regesta.text.ArticleText;
import org.regesta.time.Dates;

/**
 * Finds the statements of an article: quoted, reported or both, each with whoever the text says it
 * is from. Thread-safe; the tables of its language are read once.
 */
public final class StatementFinder {

  /** The version of the rules, to be raised whenever they find something else. */
  public static final String VERSION = "speech 6";

  private final Lexicon lexicon;
  private final Roles roles;
  private final Sources sources;
  private final Sentences sentences;

  public StatementFinder(Language language) {
    lexicon = new Lexicon(language);
    roles = new Roles(language, lexicon);
    sources = new Sources(language);
    sentences = new Sentences(language);
  }

  /** The statements in the order of the text; dates of saying are taken from the dates given. */
  public List<Statement> find(ArticleText article, Dates dates) {
    var words = Words.of(article, lexicon, sentences);
    if (words.size() == 0) {
      return List.of();
    }
    var cast = new CastReading(words, roles).read();
    var quoted = new QuotedWords(words, article);
    var outline = Outline.of(article, words, sentences);
    var discourse = new Discourse(words, cast, outline);
    var speakers = new SpeakerReading(words, cast, roles, lexicon, discourse);
    var reading = new SentenceReading(words, cast, quoted, lexicon, sources);
    var drafts = new DraftReading(outline, reading).read();
    var stances = new StanceReading(words, lexicon);
    var days = new SayingDays(words, quoted, outline, dates);
    return new Attribution(words, quoted, outline, discourse, speakers, days, stances).of(drafts);
  }
}
