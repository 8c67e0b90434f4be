package org.regesta.speech;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind at a place of the text: who spoke last, who was named last. */
final class Discourse {

  private static final int REACH = 6;

  /** How many sentences back a role alone is remembered. */
  private static final int NEAR = 2;

  /** Of how many words a role alone is, at most. */
  private static final int NOUNS = 6;

  private final Words words;
  private final Cast cast;
  private final Outline outline;
  private final Set<String> authors;
  private @Nullable Speaker lastSpeaker;
  private @Nullable Figure lastFigure;
  private int lastSpokeIn = -1;

  /**
   * @param authors of the text, in lower case: "he" is none of them but where they are named too
   */
  Discourse(Words words, Cast cast, Outline outline, Set<String> authors) {
    this.words = words;
    this.cast = cast;
    this.outline = outline;
    this.authors = Set.copyOf(authors);
  }

  Optional<Speaker> lastSpeaker() {
    return Optional.ofNullable(lastSpeaker);
  }

  int lastSpokeIn() {
    return lastSpokeIn;
  }

  /** An open speaker is nobody's forerunner. */
  void spoke(Meant meant, int sentence) {
    lastSpeaker = meant.speaker().orElse(null);
    lastFigure = meant.figure().orElse(lastFigure);
    lastSpokeIn = sentence;
  }

  /** The person that "he" or "she" here means. */
  Optional<Figure> person(int pronoun, Gender gender) {
    int sentence = outline.sentenceOf(pronoun);
    var here =
        near(sentence, pronoun, figure -> figure.gender() == gender)
            .or(() -> near(sentence, pronoun, figure -> figure.gender().agrees(gender)));
    if (here.isPresent()) {
      return here;
    }
    var spoke = Optional.ofNullable(lastFigure).filter(each -> each.gender().agrees(gender));
    if (spoke.filter(Figure::isPerson).isPresent() && sentence - lastSpokeIn <= 2) {
      return spoke;
    }
    for (int back = 1; back <= REACH && sentence - back >= 0; back++) {
      var found =
          firstPerson(sentence - back, pronoun, each -> each.gender().agrees(gender))
              .filter(each -> !isAuthor(each));
      if (found.isPresent()) {
        return found;
      }
    }
    return spoke;
  }

  /** The nearest one of the pronoun's own sentence and paragraph. */
  private Optional<Figure> near(int sentence, int pronoun, Predicate<Figure> fits) {
    var found = firstPerson(sentence, pronoun, fits);
    for (int back = 1; found.isEmpty() && sameParagraph(sentence, sentence - back); back++) {
      found = inParagraph(sentence - back, pronoun, fits);
    }
    return found;
  }

  /** Who spoke in a sentence of the pronoun's own paragraph, or else is named there. */
  private Optional<Figure> inParagraph(int sentence, int pronoun, Predicate<Figure> fits) {
    var spoke = Optional.ofNullable(lastFigure);
    return spoke
        .filter(each -> lastSpokeIn == sentence && each.isPerson())
        .filter(fits)
        .or(() -> firstPerson(sentence, pronoun, fits));
  }

  private boolean sameParagraph(int sentence, int other) {
    return other >= 0 && outline.paragraph(sentence) == outline.paragraph(other);
  }

  private boolean isAuthor(Figure figure) {
    return authors.contains(Lexicon.lower(figure.name()));
  }

  /**
   * The one whom this or a sentence before begins to speak of by a role alone: "The harbour master
   * closed the channel."
   */
  Optional<Stretch> described(int pronoun) {
    int sentence = outline.sentenceOf(pronoun);
    for (int back = 0; back <= NEAR && sentence - back >= 0; back++) {
      int from = startOf(sentence - back, pronoun);
      for (int i = from + 1; i < Math.min(pronoun, from + NOUNS); i++) {
        if (words.is(from, WordKind.ARTICLE) && words.is(i, WordKind.ROLE) && ends(i + 1)) {
          return Optional.of(new Stretch(from, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean ends(int word) {
    var term = words.term(word);
    return term.is(WordKind.AUXILIARY) || term.is(WordKind.FINITE) || term.isFiniteVerb();
  }

  /** The first person that a sentence names as such, before a word; possessives last. */
  private Optional<Figure> firstPerson(int sentence, int before, Predicate<Figure> fits) {
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
      if (figure.isPerson() && fits.test(figure)) {
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
