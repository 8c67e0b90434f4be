package org.regesta.speech;

import java.util.Optional;
import org.regesta.text.Passage;

/** Reads who is meant by the words that name a speaker. */
final class SpeakerReading {

  private final Words words;
  private final Cast cast;
  private final Roles roles;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Descriptions descriptions;

  SpeakerReading(Words words, Cast cast, Roles roles, Lexicon lexicon, Discourse discourse) {
    this.words = words;
    this.cast = cast;
    this.roles = roles;
    this.lexicon = lexicon;
    this.discourse = discourse;
    descriptions = new Descriptions(words, cast, lexicon);
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
    if (head.length() == 1 && pointsAtAny(head.from())) {
      return Meant.open("'" + words.spelling(head.from()) + "' names nobody", 0.3);
    }
    var name = nameIn(subject);
    if (name.isPresent()) {
      return named(name.get(), subject, mention);
    }
    return descriptions.of(head, mention);
  }

  /** "someone", "some", "both". */
  private boolean pointsAtAny(int word) {
    return words.is(word, WordKind.INDEFINITE_PRONOUN) || words.is(word, WordKind.DETERMINER);
  }

  private Meant pronoun(int word, Passage mention) {
    var term = words.term(word);
    if (term.gender() == Gender.MALE || term.gender() == Gender.FEMALE) {
      var person = discourse.person(word, term.gender());
      if (person.isPresent()) {
        person.get().learnGender(term.gender());
        return Meant.of(
            person.get(),
            mention,
            "'" + words.spelling(word) + "' is the person named before",
            0.75);
      }
      var described = discourse.described(word);
      if (described.isPresent()) {
        return descriptions.of(described.get(), mention);
      }
    } else if (term.is(WordKind.OWN_VOICE)) {
      return Meant.open("'" + words.spelling(word) + "' is whoever writes", 0.3);
    } else if (term.plural() || term.gender() == Gender.NEUTER) {
      var last = discourse.lastSpeaker();
      if (last.isPresent() && last.get().kind() != Speaker.Kind.PERSON) {
        return new Meant(
            Optional.of(at(last.get(), mention)),
            Optional.empty(),
            "'" + words.spelling(word) + "' stands for whoever spoke last",
            0.5);
      }
    }
    return Meant.open("nobody named before agrees with '" + words.spelling(word) + "'", 0.3);
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
    return nameBeforePhrase(head);
  }

  /** "former mayor Ann Hale of Leeds", "Ann Hale (York)": what follows is about the name. */
  private Optional<Name> nameBeforePhrase(Stretch head) {
    for (int i = head.from(); i < head.to() && !words.is(i, WordKind.PREPOSITION); i++) {
      var name = cast.nameAt(i).filter(each -> each.figure().isPerson());
      if (name.isPresent()) {
        int next = name.get().bare().to();
        boolean alone =
            next >= head.to()
                || "(".equals(words.spelling(next))
                || (words.is(next, WordKind.PREPOSITION) && !words.isPossessive(next));
        return alone ? name : Optional.empty();
      }
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
      return Meant.of(figure, mention, "named as the subject", 0.95);
    }
    var place = lexicon.countries().governmentIn(figure.name());
    if (place.isPresent() && subject.head().equals(name.bare())) {
      return body(place.get(), mention, "the seat of a government stands for it");
    }
    boolean alone = subject.head().length() == 1 || isArticleOnly(subject.head(), name);
    if (alone && !isOffice(name)) {
      var country = lexicon.countries().country(figure.name());
      return body(country.orElse(figure.name()), mention, "named as the subject");
    }
    return descriptions.of(subject.head(), mention);
  }

  /** "Minister of Transport": whoever holds it speaks, and no body. */
  private boolean isOffice(Name name) {
    int first = name.bare().from();
    return name.bare().length() > 2
        && words.is(first, WordKind.ROLE)
        && words.is(first + 1, WordKind.OF);
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

  private Meant body(String name, Passage mention, String reason) {
    var speaker =
        new Speaker(
            name, Speaker.Kind.BODY, Optional.empty(), Optional.of(name), Optional.of(mention));
    return new Meant(Optional.of(speaker), Optional.empty(), reason, 0.9);
  }
}
