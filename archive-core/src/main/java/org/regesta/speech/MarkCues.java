package org.regesta.speech;

import java.util.Optional;
import org.regesta.speech.Cue.Shape;

/** Cues that are marks: the colon before what is said, the dash behind it, the label of a turn. */
final class MarkCues {

  private final Words words;
  private final QuotedWords quoted;
  private final Phrases phrases;
  private final MainSubjects subjects;

  MarkCues(Words words, QuotedWords quoted, Phrases phrases, MainSubjects subjects) {
    this.words = words;
    this.quoted = quoted;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** "Her answer was blunt: “No.”": whoever the words before the colon are about. */
  Optional<Cue> colon(int from, Stretch sentence) {
    int mark = from - 1;
    if (mark <= sentence.from() || !":".equals(words.spelling(mark))) {
      return Optional.empty();
    }
    var subject = subjects.before(sentence, mark);
    if (subject.isEmpty()) {
      subject =
          phrases.before(mark, sentence.from()).filter(each -> phrases.isSpeaker(each.head()));
    }
    if (subject.isEmpty()) {
      subject = owner(sentence);
    }
    return subject.map(each ->
        new Cue(new Stretch(mark, mark + 1), Optional.empty(), Shape.COLON, Optional.of(each)));
  }

  /** "HALE: …", as transcripts name who speaks. */
  boolean isTranscript(Stretch sentence) {
    int first = sentence.from();
    if (sentence.length() < 4 || words.spelling(first).length() < 3) {
      return false;
    }
    var colon = ":".equals(words.spelling(first + 1)) || ":".equals(words.spelling(first + 2));
    return colon && words.spelling(first).chars().allMatch(Character::isUpperCase);
  }

  /** "Hale’s answer", "Her answer": whose words a sentence begins to speak of. */
  private Optional<Subject> owner(Stretch sentence) {
    int first = sentence.from();
    if (words.is(first, WordKind.POSSESSIVE_PRONOUN)) {
      return Optional.of(Subject.of(new Stretch(first, first + 1)));
    }
    for (int i = first + 1; i < Math.min(sentence.to(), first + 8); i++) {
      if (words.isPossessive(i)) {
        return Optional.of(new Stretch(first, i)).filter(phrases::isSpeaker).map(Subject::of);
      }
    }
    return Optional.empty();
  }

  /** “…” — Ann Hale: a dash and a name behind a quotation, and nothing more. */
  Optional<Cue> dash(int mark, Stretch sentence) {
    if (mark + 1 >= sentence.to() || !isDash(mark) || !phrases.isName(mark + 1)) {
      return Optional.empty();
    }
    var subject = phrases.behind(mark + 1, sentence.to());
    return subject
        .filter(each -> each.whole().to() + 1 >= sentence.to())
        .map(each ->
            new Cue(new Stretch(mark, mark + 1), Optional.empty(), Shape.INVERTED, subject));
  }

  private boolean isDash(int word) {
    return switch (words.spelling(word)) {
      case "\u2014", "\u2015", "\u2013", "-", "~" -> true;
      default -> false;
    };
  }

  /** A name and a colon, then what its bearer says: "Hale: No deal before May". */
  Optional<Cue> label(Stretch sentence) {
    for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 2, sentence.from() + 8); i++) {
      if (":".equals(words.spelling(i)) && words.end(i - 1) == words.begin(i)) {
        if (quoted.inUtterance(i + 1)) {
          return Optional.empty();
        }
        var head = phrases.headBefore(i, sentence.from());
        if (head.isPresent()
            && !words.is(i - 1, WordKind.LABEL)
            && head.get().from() == sentence.from()
            && (phrases.isName(i - 1) || isTranscript(sentence))) {
          return Optional.of(
              new Cue(
                  new Stretch(i, i + 1),
                  Optional.empty(),
                  Shape.COLON,
                  Optional.of(Subject.of(head.get()))));
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
