package org.regesta.speech;

import java.util.List;
import java.util.Optional;
import org.regesta.speech.Cue.Shape;
import org.regesta.text.Passage;

/** Finds what a sentence gives in the reporter's words, for each cue that no quotation took. */
final class Reports {

  private final Words words;
  private final QuotedWords quoted;
  private final Phrases phrases;
  private final MainSubjects subjects;
  private final NounCues nouns;
  private final Complements complements;
  private final ClauseEnds ends;
  private final Sources sources;

  Reports(
      Words words,
      QuotedWords quoted,
      Phrases phrases,
      MainSubjects subjects,
      NounCues nouns,
      Complements complements,
      ClauseEnds ends,
      Sources sources) {
    this.words = words;
    this.quoted = quoted;
    this.phrases = phrases;
    this.subjects = subjects;
    this.nouns = nouns;
    this.complements = complements;
    this.ends = ends;
    this.sources = sources;
  }

  /** "Hale’s claim that …". */
  Optional<Draft> named(Cue noun, List<Cue> all, Stretch sentence) {
    int from = noun.group().to() + (words.is(noun.group().to(), WordKind.THAT) ? 1 : 0);
    int end = nouns.endOfContent(from, ends.of(from, noun, all, sentence));
    return end - from < 2
        ? Optional.empty()
        : draft(noun, new Stretch(from, end), Optional.empty(), sentence);
  }

  Optional<Draft> reported(Cue cue, List<Cue> all, Stretch sentence) {
    var inserted = inserted(cue, all, sentence);
    if (inserted.isPresent()) {
      return inserted;
    }
    var behind = complements.behind(cue, all, sentence);
    if (behind.content().isPresent()) {
      return draft(cue, behind.content().get(), behind.addressee(), sentence);
    }
    if (!cue.reports() || cue.borrowsSubject() || cue.shape() == Shape.OPEN) {
      return Optional.empty();
    }
    int comma = cue.from() - 1;
    boolean closes = comma > sentence.from() && quoted.closesSpeech(comma);
    if (comma <= sentence.from() || !(closes || words.isComma(comma))) {
      return Optional.empty();
    }
    var before = new Stretch(sentence.from(), closes ? comma + 1 : comma);
    return canBeSaid(before) ? draft(cue, before, behind.addressee(), sentence) : Optional.empty();
  }

  /** "The plan, Hale said, would cost millions": the words on both sides. */
  private Optional<Draft> inserted(Cue cue, List<Cue> all, Stretch sentence) {
    int comma = cue.from() - 1;
    int next = cue.to();
    while (next < sentence.to() && words.is(next, WordKind.DAY)) {
      next++;
    }
    boolean between =
        cue.reports()
            && !cue.borrowsSubject()
            && comma > sentence.from()
            && words.isComma(comma)
            && next + 2 < sentence.to()
            && words.isComma(next);
    if (!between || startsParticiple(next + 1)) {
      return Optional.empty();
    }
    var before = new Stretch(sentence.from(), comma);
    int end = ends.of(next + 1, cue, all, sentence);
    var after = new Stretch(next + 1, end);
    if (after.length() < 2 || (subjects.leadsIn(before) && canBeSaid(before))) {
      return Optional.empty();
    }
    var spans = List.of(words.passage(before), words.passage(after));
    return Optional.of(new Draft(spans, -1, Optional.of(cue), Optional.empty(), sentence));
  }

  /** "The locks were tested, Hale said, “in May”": the words before, where a quotation goes on. */
  Optional<Stretch> before(Cue cue, Stretch utterance, Stretch sentence) {
    int comma = cue.from() - 1;
    boolean goesOn =
        cue.reports()
            && !cue.borrowsSubject()
            && comma > sentence.from() + 2
            && words.isComma(comma)
            && cue.to() <= utterance.from()
            && goesOnAt(ends.skipAdverbs(cue.to(), utterance.from()), utterance);
    var before = new Stretch(sentence.from(), Math.max(sentence.from(), comma));
    return goesOn && subjects.isClause(before) ? Optional.of(before) : Optional.empty();
  }

  private boolean goesOnAt(int word, Stretch utterance) {
    return word == utterance.from() || (word + 1 == utterance.from() && words.isComma(word));
  }

  private boolean startsParticiple(int word) {
    return words.is(word, WordKind.LOOKS_ONGOING);
  }

  /** Whether words before a cue are more than what leads the sentence in: "In an interview". */
  private boolean canBeSaid(Stretch before) {
    if (before.length() < 3) {
      return false;
    }
    return !subjects.leadsIn(before) || (before.length() > 6 && hasComma(before));
  }

  private boolean hasComma(Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (words.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** "…, according to Hale" and "According to Hale, …". */
  Optional<Draft> source(Stretch sentence) {
    return sourceCue(sentence).flatMap(cue -> accordingTo(cue, sentence));
  }

  Optional<Cue> sourceCue(Stretch sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int length = quoted.inUtterance(i) ? 0 : sources.at(words, i);
      if (length > 0) {
        var subject = phrases.behind(i + length, sentence.to());
        if (subject.isPresent()) {
          return Optional.of(
              new Cue(new Stretch(i, i + length), Optional.empty(), Shape.SOURCE, subject));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> accordingTo(Cue cue, Stretch sentence) {
    int from = cue.group().from();
    var clause = clauseAround(from, sentence);
    var subject = cue.subject().orElseThrow();
    boolean whole = subject.whole().to() + 1 < clause.to();
    int behind = whole ? subject.whole().to() : subject.head().to();
    if (from - clause.from() >= 2) {
      int end = ends.withoutLastMark(sentence.from(), from);
      return draft(cue, new Stretch(sentence.from(), end), Optional.empty(), sentence);
    }
    while (behind < clause.to() && !words.isComma(behind)) {
      behind++;
    }
    return behind + 1 < clause.to()
        ? draft(cue, new Stretch(behind + 1, clause.to()), Optional.empty(), sentence)
        : Optional.empty();
  }

  /** From the semicolon before a word to the one behind it: one clause of several. */
  private Stretch clauseAround(int word, Stretch sentence) {
    int from = word;
    while (from > sentence.from() && !isSemicolon(from - 1)) {
      from--;
    }
    int to = word;
    while (to < sentence.to() && !isSemicolon(to)) {
      to++;
    }
    return new Stretch(from, to);
  }

  private boolean isSemicolon(int word) {
    return ";".equals(words.spelling(word)) && !quoted.inUtterance(word);
  }

  Optional<Draft> draft(Cue cue, Stretch content, Optional<Stretch> whom, Stretch sentence) {
    int end = ends.withoutLastMark(content.from(), content.to());
    if (end <= content.from()) {
      return Optional.empty();
    }
    Passage passage = words.passage(new Stretch(content.from(), end));
    return Optional.of(new Draft(List.of(passage), -1, Optional.of(cue), whom, sentence));
  }
}
