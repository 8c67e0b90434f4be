package org.regesta.speech;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;

/** Reads who is meant by a phrase that describes a speaker: "the mayor", "a spokesman for Hale". */
final class Descriptions {

  private final Words words;
  private final Cast cast;
  private final Bearers bearers;
  private final ProperPhrases proper;

  Descriptions(Words words, Cast cast, Lexicon lexicon) {
    this.words = words;
    this.cast = cast;
    bearers = new Bearers(words, cast, lexicon);
    proper = new ProperPhrases(words, cast);
  }

  /** A description: of somebody whom the text names elsewhere, or of one whom it does not name. */
  Meant of(Stretch head, Passage mention) {
    var known = bearer(head);
    if (known.isPresent()) {
      return Meant.of(known.get(), mention, "the one whom the text describes so", 0.7);
    }
    var later = bearers.of(head);
    if (later.isPresent()) {
      return Meant.of(
          later.get(),
          mention,
          "the only one whom the text names with the role '" + words.spelling(head.to() - 1) + "'",
          0.6);
    }
    if (isStrayName(head)) {
      var figure = new Figure(words.spelling(head.from()), true);
      return Meant.of(figure, mention, "a name that the text gives once", 0.7);
    }
    if (!proper.canSpeak(head)) {
      return Meant.open("the words name nobody who could speak", 0.3);
    }
    var bare = withoutDeterminer(head);
    boolean body = words.is(headNoun(head), WordKind.BODY);
    var name = expanded(bare);
    var speaker =
        new Speaker(
            name,
            body ? Speaker.Kind.BODY : Speaker.Kind.UNNAMED,
            roleOf(bare),
            body ? Optional.of(name) : bodyOf(bare),
            Optional.of(mention));
    return new Meant(Optional.of(speaker), Optional.empty(), "described, not named", 0.8);
  }

  /** "two of the men" stay two: what a determiner leaves must be a phrase of its own. */
  private Stretch withoutDeterminer(Stretch head) {
    int next = head.from() + 1;
    boolean drops =
        head.length() > 1
            && words.is(head.from(), WordKind.DETERMINER)
            && !words.is(next, WordKind.PREPOSITION);
    return drops ? new Stretch(next, head.to()) : head;
  }

  /** "Quayle told the board": one unknown word with a capital that stands for whoever speaks. */
  private boolean isStrayName(Stretch head) {
    int word = head.from();
    return head.length() == 1
        && words.isCapital(word)
        && words.term(word).kinds().isEmpty()
        && !words.term(word).isVerb();
  }

  /** The noun that a phrase is about: the last before a preposition. */
  private int headNoun(Stretch phrase) {
    int at = phrase.from() + 1;
    while (at < phrase.to() && !words.is(at, WordKind.PREPOSITION)) {
      at++;
    }
    return at - 1;
  }

  private Optional<String> roleOf(Stretch bare) {
    for (int i = bare.from(); i < bare.to(); i++) {
      if (words.is(i, WordKind.ROLE) || words.is(i, WordKind.ROLES)) {
        int end = i + 1;
        while (end < bare.to() && words.is(end, WordKind.ROLE)) {
          end++;
        }
        return Optional.of(words.text(new Stretch(behindOwner(bare.from(), i), end)));
      }
    }
    return Optional.empty();
  }

  /** "Leeds’s mayor" is a mayor: the owner is no part of the role. */
  private int behindOwner(int from, int role) {
    int begin = from;
    for (int i = from; i < role; i++) {
      begin = words.isPossessive(i) ? i + 1 : begin;
    }
    return begin;
  }

  private Optional<String> bodyOf(Stretch bare) {
    for (int i = bare.from() + 1; i < bare.to(); i++) {
      if (words.is(i - 1, WordKind.OF)) {
        var behind = new Stretch(words.is(i, WordKind.ARTICLE) ? i + 1 : i, bare.to());
        return behind.isEmpty() ? Optional.empty() : Optional.of(expanded(behind));
      }
    }
    return Optional.empty();
  }

  /** "the senator", where one senator is named. */
  private Optional<Figure> bearer(Stretch head) {
    int last = head.to() - 1;
    boolean definite = words.is(head.from(), WordKind.ARTICLE);
    if (!definite || head.length() > 4 || !words.is(last, WordKind.ROLE)) {
      return Optional.empty();
    }
    var noun = words.lower(last);
    @Nullable Figure found = null;
    for (var name : cast.names()) {
      if (name.bare().from() >= head.from()) {
        break;
      }
      var figure = name.figure();
      boolean fits =
          figure.isPerson()
              && figure
                  .role()
                  .filter(role -> Lexicon.lower(role.words()).contains(noun))
                  .isPresent();
      found = fits ? figure : found;
    }
    return Optional.ofNullable(found);
  }

  /** "the region’s police" where the text has named the region: "Harbour Region police". */
  private String expanded(Stretch bare) {
    for (int i = bare.from() + 1; i + 1 < bare.to(); i++) {
      boolean common =
          words.is(i - 1, WordKind.ARTICLE) && !words.isCapital(i) && words.isPossessive(i + 1);
      if (common) {
        var full = fullNameEndingWith(words.lower(i), i);
        if (full.isPresent()) {
          var before = words.text(new Stretch(bare.from(), i - 1));
          var after = i + 2 < bare.to() ? " " + words.text(new Stretch(i + 2, bare.to())) : "";
          var article =
              i - 1 > bare.from() && words.is(i - 2, WordKind.OF)
                  ? " " + words.lower(i - 1) + " "
                  : " ";
          return before + article + full.get() + after;
        }
      }
    }
    return words.text(bare).replace('\n', ' ');
  }

  private Optional<String> fullNameEndingWith(String noun, int before) {
    Optional<String> found = Optional.empty();
    for (var name : cast.names()) {
      if (name.bare().from() >= before) {
        break;
      }
      if (name.bare().length() > 1 && words.lower(name.bare().to() - 1).equals(noun)) {
        found = Optional.of(words.text(name.bare()));
      }
    }
    return found;
  }
}
