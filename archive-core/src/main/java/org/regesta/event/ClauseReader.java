package org.regesta.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.language.Sentence;
import org.regesta.language.Tokens;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.text.Passage;

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

  Clauses read(Source source, Sentence sentence) {
    var here = new Passage(sentence.begin(), sentence.end());
    var statements = source.spoken().at(here);
    var words =
        Tokens.of(source.text(), sentence.begin(), sentence.end()).stream()
            .map(token -> known.word(token, source.dating(new Passage(token.begin(), token.end()))))
            .toList();
    var verbs = groups.of(words);
    var parts = segments.of(words, verbs, edges(here, statements, words, verbs));
    var reporters = new Reporters(known, words, parts);
    var apart = reporters.apart();
    var reporting =
        verbs.stream().filter(verb -> reports(verb, words, statements).isPresent()).toList();
    var bare =
        verbs.stream()
            .filter(verb ->
                reports(verb, words, statements)
                    .filter(statement -> !isDeed(statement, source.text()))
                    .isPresent())
            .toList();
    return new Clauses(
        words,
        parts,
        reporting,
        Stream.of(bare, apart, reporters.before()).flatMap(List::stream).toList(),
        apart,
        statements.stream().flatMap(statement -> statement.spans().stream()).toList());
  }

  /** The statement that this verb does no more than to report. */
  private static Optional<Statement> reports(
      VerbGroup verb, List<Word> words, List<Statement> statements) {
    int offset = words.get(verb.head()).token().begin();
    return statements.stream()
        .filter(statement -> statement.stance().onlyReports())
        .filter(statement -> statement.cue().filter(cue -> cue.contains(offset)).isPresent())
        .findFirst();
  }

  /** "Hale told the board on Friday": a deed beside the words. "Hale said on Friday" is none. */
  private static boolean isDeed(Statement statement, String text) {
    return statement.addressee().isPresent() && namesPerson(statement, text);
  }

  /** "Hale told", not "the police told", "he told". */
  private static boolean namesPerson(Statement statement, String text) {
    return statement
        .speaker()
        .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
        .filter(speaker ->
            speaker
                .mention()
                .filter(at -> at.of(text).contains(last(speaker.name())))
                .filter(at -> leads(at, statement))
                .isPresent())
        .isPresent();
  }

  private static boolean leads(Passage name, Statement statement) {
    return statement.cue().filter(cue -> name.end() <= cue.begin()).isPresent();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
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
