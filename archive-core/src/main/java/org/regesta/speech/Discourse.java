package org.regesta.speech;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind at a place of the text: who spoke last, who was named last. */
final class Discourse {

  private static final int REACH = 6;

  private final Words words;
  private final Cast cast;
  private final Outline outline;
  private @Nullable Speaker lastSpeaker;
  private @Nullable Figure lastFigure;
  private int lastSpokeIn = -1;

  Discourse(Words words, Cast cast, Outline outline) {
    this.words = words;
    this.cast = cast;
    this.outline = outline;
  }

  Optional<Speaker> lastSpeaker() {
    return Optional.ofNullable(lastSpeaker);
  }

  int lastSpokeIn() {
    return lastSpokeIn;
  }

  void spoke(Speaker speaker, @Nullable Figure figure, int sentence) {
    lastSpeaker = speaker;
    if (figure != null) {
      lastFigure = figure;
    }
    lastSpokeIn = sentence;
  }

  /** The person that "he" or "she" here means. */
  Optional<Figure> person(int pronoun, Gender gender) {
    int sentence = outline.sentenceOf(pronoun);
    var inSentence = firstPerson(sentence, pronoun, gender);
    if (inSentence.isPresent()) {
      return inSentence;
    }
    var spoke = lastFigure;
    if (spoke != null
        && spoke.isPerson()
        && sentence - lastSpokeIn <= 2
        && spoke.gender().agrees(gender)) {
      return Optional.of(spoke);
    }
    for (int back = 1; back <= REACH && sentence - back >= 0; back++) {
      var found = firstPerson(sentence - back, pronoun, gender);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(spoke).filter(figure -> figure.gender().agrees(gender));
  }

  /** The first person that a sentence names as such, before a word; possessives last. */
  private Optional<Figure> firstPerson(int sentence, int before, Gender gender) {
    @Nullable Figure owner = null;
    int at = startOf(sentence, before);
    while (at < before && outline.sentenceOf(at) == sentence) {
      var name = cast.nameAt(at);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      var figure = name.get().figure();
      int end = name.get().bare().to();
      if (figure.isPerson() && figure.gender().agrees(gender)) {
        boolean possessive = end < words.size() && words.isPossessive(end);
        if (!possessive) {
          return Optional.of(figure);
        }
        owner = owner == null ? figure : owner;
      }
      at = Math.max(at + 1, end);
    }
    return Optional.ofNullable(owner);
  }

  private int startOf(int sentence, int from) {
    int at = Math.min(from, words.size() - 1);
    while (at > 0 && outline.sentenceOf(at - 1) >= sentence) {
      at--;
    }
    return at;
  }
}
