package org.regesta.speech;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;

/** Reads who is meant by the words that name a speaker. */
final class SpeakerReading {

  private final Words words;
  private final Cast cast;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Bearers bearers;

  /** A speaker, the figure behind it if there is one, and why. */
  record Meant(Speaker speaker, @Nullable Figure figure, String reason, double confidence) {}

  SpeakerReading(Words words, Cast cast, Roles roles, Lexicon lexicon, Discourse discourse) {
    this.words = words;
    this.cast = cast;
    this.roles = roles;
    this.lexicon = lexicon;
    this.discourse = discourse;
    bearers = new Bearers(words, cast, lexicon);
  }

  Meant of(Subject subject) {
    var head = subject.head();
    var mention = words.passage(subject.whole());
    boolean pronoun =
        words.is(head.from(), WordKind.SUBJECT_PRONOUN)
            || words.is(head.from(), WordKind.POSSESSIVE_PRONOUN);
    if (head.length() == 1 && pronoun) {
      return pronoun(head.from(), mention);
    }
    var name = nameIn(subject);
    if (name.isPresent()) {
      return named(name.get(), subject, mention);
    }
    return described(head, mention);
  }

  private Meant pronoun(int word, Passage mention) {
    var term = words.term(word);
    if (term.gender() == Gender.MALE || term.gender() == Gender.FEMALE) {
      var person = discourse.person(word, term.gender());
      if (person.isPresent()) {
        person.get().learnGender(term.gender());
        return meant(
            person.get(),
            mention,
            "'" + words.spelling(word) + "' is the person named before",
            0.75);
      }
    } else if (term.plural() || term.gender() == Gender.NEUTER) {
      var last = discourse.lastSpeaker();
      if (last.isPresent() && last.get().kind() != Speaker.Kind.PERSON) {
        var speaker = at(last.get(), mention);
        return new Meant(
            speaker, null, "'" + words.spelling(word) + "' stands for whoever spoke last", 0.5);
      }
    }
    var unnamed =
        new Speaker(
            words.spelling(word),
            Speaker.Kind.UNNAMED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(mention));
    return new Meant(unnamed, null, "nobody named before agrees with the pronoun", 0.3);
  }

  static Speaker at(Speaker speaker, Passage mention) {
    return new Speaker(
        speaker.name(),
        speaker.kind(),
        speaker.role(),
        speaker.organisation(),
        Optional.of(mention));
  }

  /** The name that the phrase is about: not one that stands in the genitive or behind "for". */
  private Optional<Name> nameIn(Subject subject) {
    var head = subject.head();
    var inHead = nameEnding(head);
    boolean person = inHead.isPresent() && inHead.get().figure().isPerson();
    if (person || subject.behind().isEmpty()) {
      return inHead;
    }
    int first = subject.behind().get().from();
    var behind = cast.nameAt(first).filter(name -> name.figure().isPerson());
    return behind.isPresent() ? behind : inHead;
  }

  private Optional<Name> nameEnding(Stretch head) {
    int last = head.to() - 1;
    while (last > head.from() && words.isMark(last)) {
      last--;
    }
    var ending = cast.nameAt(last);
    if (ending.isPresent()) {
      int from = ending.get().whole().from();
      boolean governed =
          from > head.from()
              && (words.is(from - 1, WordKind.PREPOSITION)
                  || (words.is(from - 1, WordKind.ARTICLE)
                      && from - 1 > head.from()
                      && words.is(from - 2, WordKind.PREPOSITION)));
      if (!governed) {
        return ending;
      }
    }
    var first = cast.nameAt(head.from());
    if (first.isPresent() && first.get().figure().isPerson()) {
      int next = first.get().bare().to();
      boolean alone =
          next >= head.to()
              || "(".equals(words.spelling(next))
              || (words.is(next, WordKind.PREPOSITION) && !words.isPossessive(next));
      return alone ? first : Optional.empty();
    }
    return Optional.empty();
  }

  private Meant named(Name name, Subject subject, Passage mention) {
    var figure = name.figure();
    if (figure.isPerson()) {
      subject
          .behind()
          .flatMap(this::role)
          .ifPresent(stretch -> figure.learnRole(roles.behind(words, stretch)));
      return meant(figure, mention, "named as the subject", 0.95);
    }
    var place = lexicon.countries().governmentIn(figure.name());
    if (place.isPresent() && subject.head().equals(name.bare())) {
      return body(place.get(), mention, "the seat of a government stands for it");
    }
    if (subject.head().length() == 1 || isArticleOnly(subject.head(), name)) {
      var country = lexicon.countries().country(figure.name());
      return body(country.orElse(figure.name()), mention, "named as the subject");
    }
    return described(subject.head(), mention);
  }

  private boolean isArticleOnly(Stretch head, Name name) {
    int from = head.from();
    boolean article = words.is(from, WordKind.ARTICLE);
    return (article ? from + 1 : from) >= name.whole().from();
  }

  private Optional<Stretch> role(Stretch behind) {
    int from = behind.from();
    if (words.is(from, WordKind.RELATIVE) || words.isNumber(from)) {
      return Optional.empty();
    }
    from += words.is(from, WordKind.DETERMINER) ? 1 : 0;
    for (int i = from; i < behind.to(); i++) {
      if (words.is(i, WordKind.ROLE)) {
        return from < behind.to() ? Optional.of(new Stretch(from, behind.to())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Meant meant(Figure figure, Passage mention, String reason, double confidence) {
    var kind = figure.isPerson() ? Speaker.Kind.PERSON : Speaker.Kind.BODY;
    var speaker =
        new Speaker(
            figure.name(),
            kind,
            figure.role().map(Role::words),
            figure.organisation(),
            Optional.of(mention));
    return new Meant(speaker, figure, reason, confidence);
  }

  private Meant body(String name, Passage mention, String reason) {
    var speaker =
        new Speaker(
            name, Speaker.Kind.BODY, Optional.empty(), Optional.of(name), Optional.of(mention));
    return new Meant(speaker, null, reason, 0.9);
  }

  /** A description: of somebody whom the text names elsewhere, or of one whom it does not name. */
  private Meant described(Stretch head, Passage mention) {
    var known = bearer(head);
    if (known.isPresent()) {
      return meant(known.get(), mention, "the one whom the text describes so", 0.7);
    }
    var later = bearers.of(head);
    if (later.isPresent()) {
      return meant(
          later.get(),
          mention,
          "the only one whom the text names with the role '" + words.spelling(head.to() - 1) + "'",
          0.6);
    }
    if (isStrayName(head)) {
      var figure = new Figure(words.spelling(head.from()), true);
      return meant(figure, mention, "a name that the text gives once", 0.7);
    }
    int from = head.from();
    boolean article = words.is(from, WordKind.DETERMINER) && head.length() > 1;
    var bare = article ? new Stretch(from + 1, head.to()) : head;
    boolean body = words.is(headNoun(head), WordKind.BODY);
    var name = expanded(bare);
    var speaker =
        new Speaker(
            name,
            body ? Speaker.Kind.BODY : Speaker.Kind.UNNAMED,
            roleOf(bare),
            body ? Optional.of(name) : bodyOf(bare),
            Optional.of(mention));
    return new Meant(speaker, null, "described, not named", 0.8);
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
