package org.regesta.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.speech.SpeechVerb.Frame;

/** Reads who occurs in a text: full names first, so that a short form before them is known too. */
final class CastReading {

  /** How many words may stand between a name and its verb. */
  private static final int REACH = 8;

  private final Words words;
  private final Roles roles;
  private final NameRuns runs;
  private final Kin kin;
  private final Cast cast;
  private final Map<String, Integer> alone = new HashMap<>();

  /** A run parted into the role before the name and the name. */
  private record Parted(Stretch whole, Stretch bare, boolean person) {}

  CastReading(Words words, Roles roles) {
    this.words = words;
    this.roles = roles;
    this.runs = new NameRuns(words);
    this.kin = new Kin(words);
    this.cast = new Cast(words);
  }

  Cast read() {
    var found = runs.all();
    for (var run : found) {
      if (run.length() == 1) {
        alone.merge(words.lower(run.from()), 1, Integer::sum);
      }
    }
    var parted = found.stream().map(this::part).filter(each -> !each.bare().isEmpty()).toList();
    var full = new ArrayList<Name>();
    for (var each : parted) {
      if (each.bare().length() > 1) {
        full.add(fullName(each));
      }
    }
    addInOrder(parted, full);
    cast.names().forEach(this::learn);
    return cast;
  }

  private void addInOrder(List<Parted> parted, List<Name> full) {
    int next = 0;
    for (var each : parted) {
      if (each.bare().length() > 1) {
        cast.add(full.get(next++));
      } else {
        single(each);
      }
    }
  }

  private Name fullName(Parted each) {
    var figure = each.person() ? cast.person(each.bare()) : cast.body(each.bare());
    return new Name(each.whole(), each.bare(), figure);
  }

  private void single(Parted each) {
    int word = each.bare().from();
    var spelling = words.spelling(word);
    var gender = genderBefore(each);
    var known = cast.byPart(spelling, gender);
    if (known.isEmpty() && !each.person()) {
      known = cast.byShortForm(spelling);
    }
    boolean ordinary =
        runs.beginsSentence(word)
            && known.isEmpty()
            && alone.getOrDefault(words.lower(word), 0) < 2;
    boolean acronym = NameRuns.isAcronym(spelling);
    if (ordinary && !acronym && !each.person() && !isPlace(word)) {
      return;
    }
    var figure =
        known.orElseGet(() -> each.person() ? cast.person(each.bare()) : cast.body(each.bare()));
    cast.add(new Name(each.whole(), each.bare(), figure));
  }

  private boolean isPlace(int word) {
    return words.is(word, WordKind.COUNTRY)
        || words.is(word, WordKind.SEAT)
        || words.is(word, WordKind.BODY);
  }

  private Parted part(Stretch run) {
    if (words.is(run.from(), WordKind.GIVEN_NAME) && run.length() > 1) {
      return new Parted(run, run, !isBody(run));
    }
    int role = lastRole(run);
    if (role < 0) {
      return withLowerRole(run);
    }
    int from = behindOf(role, run);
    if (from >= run.to()) {
      return new Parted(run, isBody(run) ? run : new Stretch(run.to(), run.to()), false);
    }
    var bare = new Stretch(from, run.to());
    return new Parted(run, bare, !isBody(bare));
  }

  /** Where the name begins behind a role: "Secretary of State Ann Hale". */
  private int behindOf(int role, Stretch run) {
    int from = role + 1;
    if (from >= run.to() || !words.is(from, WordKind.OF)) {
      return from;
    }
    for (int i = from + 1; i < run.to(); i++) {
      if (words.is(i, WordKind.GIVEN_NAME)) {
        return i;
      }
    }
    return run.to() - from > 3 ? run.to() - 2 : run.to();
  }

  private int lastRole(Stretch run) {
    for (int i = run.to() - 1; i >= run.from(); i--) {
      boolean named = i > run.from() && words.is(i - 1, WordKind.GIVEN_NAME);
      boolean role = words.is(i, WordKind.ROLE) || words.is(i, WordKind.TITLE);
      if (role && !named) {
        return i;
      }
    }
    return -1;
  }

  /** "former president Ann Hale": the role is written small. */
  private Parted withLowerRole(Stretch run) {
    int from = run.from();
    boolean role =
        from > 0
            && !words.isCapital(from - 1)
            && (words.is(from - 1, WordKind.ROLE) || words.is(from - 1, WordKind.TITLE));
    if (role && !isBody(run)) {
      return new Parted(new Stretch(startOfLowerRole(from - 1), run.to()), run, true);
    }
    return new Parted(run, run, looksLikePerson(run));
  }

  private int startOfLowerRole(int role) {
    int from = role;
    while (from > 0 && from > role - 6 && continuesRole(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean continuesRole(int word) {
    var term = words.term(word);
    return !words.isMark(word)
        && !words.isClitic(word)
        && !term.is(WordKind.DETERMINER)
        && !term.is(WordKind.PREPOSITION)
        && !term.is(WordKind.AND)
        && !term.is(WordKind.BUT)
        && !term.is(WordKind.THAT)
        && !term.is(WordKind.WH)
        && !term.is(WordKind.SUBORDINATOR)
        && !term.is(WordKind.AUXILIARY)
        && !term.is(WordKind.ADVERB)
        && !term.is(WordKind.DAY)
        && !term.is(WordKind.SUBJECT_PRONOUN)
        && !term.is(WordKind.POSSESSIVE_PRONOUN)
        && !term.isFiniteVerb();
  }

  private boolean looksLikePerson(Stretch run) {
    if (isBody(run) || isPlaceName(run)) {
      return false;
    }
    if (run.length() == 1) {
      return words.is(run.from(), WordKind.GIVEN_NAME) || kin.of(run) != Gender.UNKNOWN;
    }
    boolean article = run.from() > 0 && words.is(run.from() - 1, WordKind.ARTICLE);
    boolean shortNamedLater = alone.containsKey(words.lower(run.to() - 1));
    return run.length() <= 4
        && !article
        && (shortNamedLater || isIntroduced(run.to()) || followsRole(run.from()) || speaks(run));
  }

  /** "her deputy, Jon Vale". */
  private boolean followsRole(int from) {
    return from > 1 && words.isComma(from - 1) && words.is(from - 2, WordKind.ROLE);
  }

  /** Whether a verb of speech stands right behind or before. */
  private boolean speaks(Stretch run) {
    return saysNext(run.to())
        || (run.from() > 0 && saysNext(run.from() - 1))
        || (run.length() > 1 && saysBehindPlace(run.to()));
  }

  /** "Kurt Vale of the Harbour Board said". */
  private boolean saysBehindPlace(int from) {
    if (from >= words.size()
        || !(words.is(from, WordKind.OF) || words.is(from, WordKind.LOCATIVE))) {
      return false;
    }
    int at = from + 1;
    while (at < words.size()
        && at < from + REACH
        && (words.isCapital(at) || words.is(at, WordKind.OF) || words.is(at, WordKind.ARTICLE))) {
      at++;
    }
    return at > from + 1 && saysNext(at);
  }

  private boolean saysNext(int word) {
    return word < words.size()
        && words.term(word).isFiniteVerb()
        && words.term(word).verbs().stream().anyMatch(verb -> verb.takes(Frame.QUOTE));
  }

  /** Whether what a person is follows: ", a doctor", ", who", ", 45,". */
  private boolean isIntroduced(int at) {
    if (at + 2 >= words.size() || !words.isComma(at)) {
      return false;
    }
    if (words.is(at + 1, WordKind.WHO) || (words.isNumber(at + 1) && words.isComma(at + 2))) {
      return true;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 7) && !words.isMark(i); i++) {
      if (words.is(i, WordKind.ROLE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(Stretch run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (words.is(i, WordKind.BODY)
          || words.is(i, WordKind.OF)
          || NameRuns.isAcronym(words.spelling(i))) {
        return true;
      }
    }
    return words.is(run.from(), WordKind.NATIONALITY);
  }

  private boolean isPlaceName(Stretch run) {
    return words.is(run.from(), WordKind.COUNTRY) || roles.isCountry(cast.join(run));
  }

  private Gender genderBefore(Parted each) {
    for (int i = each.whole().from(); i < each.bare().from(); i++) {
      var gender = words.term(i).gender();
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** What stands around a name: role and title before it, apposition and abbreviation behind. */
  private void learn(Name name) {
    var figure = name.figure();
    int end = name.bare().to();
    if (figure.isPerson()) {
      figure.learnGender(genderBefore(new Parted(name.whole(), name.bare(), true)));
      figure.learnGender(kin.of(name.bare()));
      if (name.whole().from() < name.bare().from()) {
        var before = new Stretch(name.whole().from(), name.bare().from());
        if (before.length() > 1 || !words.is(before.from(), WordKind.TITLE)) {
          figure.learnRole(roles.before(words, before));
        }
      }
      new Apposition(words).behind(end).ifPresent(role -> learnRole(figure, role));
      bodyBehind(end).ifPresent(body -> figure.learnOrganisation(body.name()));
    } else if (end + 2 < words.size()
        && words.is(end, "(")
        && words.is(end + 2, ")")
        && NameRuns.isAcronym(words.spelling(end + 1))) {
      cast.abbreviate(words.spelling(end + 1), figure);
    }
  }

  /** "Ann Hale of the Residents’ Association": the body that a name is given with. */
  private Optional<Figure> bodyBehind(int end) {
    if (end + 1 >= words.size()
        || !(words.is(end, WordKind.OF) || words.is(end, WordKind.LOCATIVE))) {
      return Optional.empty();
    }
    int from = words.is(end + 1, WordKind.ARTICLE) ? end + 2 : end + 1;
    return from >= words.size()
        ? Optional.empty()
        : cast.nameAt(from)
            .filter(name -> name.bare().from() == from && hasBody(name.bare()))
            .map(Name::figure)
            .filter(figure -> !figure.isPerson());
  }

  private boolean hasBody(Stretch name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (words.is(i, WordKind.BODY) || NameRuns.isAcronym(words.spelling(i))) {
        return true;
      }
    }
    return false;
  }

  private void learnRole(Figure figure, Stretch role) {
    figure.learnRole(roles.behind(words, role));
    for (int i = role.from(); i < role.to() && !words.is(i, WordKind.PREPOSITION); i++) {
      if (words.is(i, WordKind.ROLE)) {
        figure.learnGender(words.term(i).gender());
      }
    }
  }
}
