package org.regesta.event;

import java.util.ArrayList;
import java.util.List;
import org.regesta.language.Sentence;
import org.regesta.language.Tokens;
import org.regesta.speech.Statement;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.time.Dates;

/** Reads a sentence as clauses, with its datings marked. */
final class ClauseReader {

  private final EventWords known;
  private final VerbGroups groups;
  private final Segments segments;

  ClauseReader(EventWords known) {
    this.known = known;
    this.groups = new VerbGroups(known);
    this.segments = new Segments(known);
  }

  Clauses read(ArticleText article, Sentence sentence, Dates dates, List<Statement> statements) {
    var here = new Passage(sentence.begin(), sentence.end());
    var words =
        Tokens.of(article.text(), sentence.begin(), sentence.end()).stream()
            .map(token -> known.word(token, dating(new Passage(token.begin(), token.end()), dates)))
            .toList();
    var verbs = groups.of(words);
    return new Clauses(words, segments.of(words, verbs, edges(here, statements, words, verbs)));
  }

  private static int dating(Passage token, Dates dates) {
    for (int i = 0; i < dates.datings().size(); i++) {
      if (dates.datings().get(i).passage().overlaps(token)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a statement begins or ends inside the sentence. One without a clause of its own ("called
   * for a rise in April") parts nothing.
   */
  private static List<Integer> edges(
      Passage sentence, List<Statement> statements, List<Word> words, List<VerbGroup> verbs) {
    var edges = new ArrayList<Integer>();
    for (var statement : statements) {
      for (var span : statement.spans()) {
        if (sentence.overlaps(span) && holdsClause(span, words, verbs)) {
          edges.add(span.begin());
          edges.add(span.end());
        }
      }
    }
    return edges.stream().filter(sentence::contains).toList();
  }

  private static boolean holdsClause(Passage span, List<Word> words, List<VerbGroup> verbs) {
    return verbs.stream()
        .filter(VerbGroup::finite)
        .anyMatch(verb -> span.contains(words.get(verb.head()).token().begin()));
  }
}
