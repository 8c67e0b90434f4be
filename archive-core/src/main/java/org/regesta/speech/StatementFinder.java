package org.regesta.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  public static final String VERSION = "speech 7";

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

  /** The statements of a text whose authors are unknown. */
  public List<Statement> find(ArticleText article, Dates dates) {
    return find(article, dates, List.of());
  }

  /**
   * The statements in the order of the text; dates of saying are taken from the dates given.
   *
   * @param authors who wrote the text, as its byline names them
   */
  public List<Statement> find(ArticleText article, Dates dates, List<String> authors) {
    var words = Words.of(article, lexicon, sentences);
    if (words.size() == 0) {
      return List.of();
    }
    var cast = new CastReading(words, roles).read();
    var quoted = new QuotedWords(words, article);
    var outline = Outline.of(article, words, sentences);
    var discourse = new Discourse(words, cast, outline, lower(authors));
    var speakers = new SpeakerReading(words, cast, roles, lexicon, discourse);
    var reading = new SentenceReading(words, cast, quoted, lexicon, sources);
    var drafts = new DraftReading(outline, reading).read();
    var stances = new StanceReading(words, lexicon);
    var days = new SayingDays(words, quoted, outline, dates);
    return new Attribution(words, quoted, outline, discourse, speakers, days, stances).of(drafts);
  }

  private static Set<String> lower(List<String> names) {
    return names.stream().map(Lexicon::lower).collect(Collectors.toUnmodifiableSet());
  }
}
