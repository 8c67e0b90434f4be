package org.regesta.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.regesta.language.Language;
import org.regesta.language.Sentence;
import org.regesta.language.Sentences;
import org.regesta.speech.Statement;
import org.regesta.text.ArticleText;
import org.regesta.text.Block;
import org.regesta.text.Passage;
import org.regesta.time.Dates;
import org.regesta.time.TimeContext;

/**
 * Finds the happenings that a text places in time: clauses, and now and then nouns, that a dating
 * belongs to. A date that only names a thing, a state, a doubt or a condition gives none.
 *
 * <p>Pure and thread-safe: the same text, dates and statements give the same events.
 */
public final class EventFinder {

  /** Of the rules and tables of this package; changes with every change of what is found. */
  public static final String VERSION = "events 5";

  /** In characters. */
  private static final int LONGEST_LABEL = 120;

  private static final String MARKS = ".!?\u2026";

  private final EventWords known;
  private final Sentences sentences;
  private final ClauseReader clauses;
  private final Happenings happenings;

  /** Reads the tables of a language once; see {@code language/}. */
  public EventFinder(Language language) {
    this.known = new EventWords(language);
    this.sentences = new Sentences(language);
    this.clauses = new ClauseReader(known);
    this.happenings = new Happenings(known);
  }

  /** The events of a text, in the order of what names them. */
  public List<Event> find(
      ArticleText article, Dates dates, List<Statement> statements, TimeContext context) {
    var source = Source.of(article, dates, statements, context);
    var events = new ArrayList<Event>();
    for (var block : article.blocks()) {
      if (tells(block, article.text()) && source.dated().any(block.passage())) {
        for (var sentence : sentencesOf(article, block)) {
          if (source.dated().any(new Passage(sentence.begin(), sentence.end()))) {
            events.addAll(happenings.of(source, clauses.read(source, sentence)));
          }
        }
      }
    }
    events.sort(Comparator.comparing(Event::trigger));
    dropRepeats(events, article.text());
    return List.copyOf(events);
  }

  /** "Monday's debate" a second time names the same happening again and tells nothing more. */
  private void dropRepeats(List<Event> events, String text) {
    var named = new HashSet<List<Object>>();
    events.removeIf(event -> {
      var noun = event.trigger().of(text).toLowerCase(Locale.ROOT);
      return known.isHappening(noun) && !named.add(List.of(noun, event.edtf(), event.by()));
    });
  }

  private List<Sentence> sentencesOf(ArticleText article, Block block) {
    return sentences.of(article.text(), block.passage().begin(), block.passage().end());
  }

  /** Headings and tables name more than they tell. */
  private static boolean tells(Block block, String text) {
    return switch (block.kind()) {
      case QUOTE, LIST_ITEM, STANDFIRST, CAPTION -> true;
      case PARAGRAPH -> !isLabel(block.passage().of(text));
      case SUBHEADING, TABLE -> false;
    };
  }

  /** "News release 17 – Wednesday 15 October": a line that no mark of a sentence ends or parts. */
  private static boolean isLabel(String paragraph) {
    return paragraph.length() < LONGEST_LABEL
        && MARKS.chars().noneMatch(mark -> paragraph.stripTrailing().indexOf(mark) > 0);
  }
}
