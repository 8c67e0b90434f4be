package org.regesta.speech;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.regesta.language.Language;

/** Reads what a role says: the role itself, and the body it is held in. */
final class Roles {

  private final Lexicon lexicon;
  private final Map<String, String> offices = new HashMap<>();

  Roles(Language language, Lexicon lexicon) {
    this.lexicon = lexicon;
    language.table("speech-offices").forEach(row -> offices.put(row.get(0), row.get(1)));
  }

  boolean isCountry(String name) {
    return lexicon.countries().country(name).isPresent();
  }

  /** A role before a name: "Deputy Foreign Minister", "Harbour Office (HO) Director". */
  Role before(Words words, Stretch stretch) {
    int body = lastBody(words, stretch);
    if (body >= 0 && body + 1 < stretch.to()) {
      int rest = behindParenthesis(words, body + 1, stretch.to());
      if (rest < stretch.to()) {
        return new Role(
            words.text(new Stretch(rest, stretch.to())),
            Optional.of(words.text(new Stretch(stretch.from(), rest))));
      }
    }
    var text = words.text(stretch);
    return new Role(text, officeBody(words, stretch).or(() -> qualifier(words, stretch)));
  }

  /**
   * A role behind a name, its article left out: "deputy secretary of works at the Harbour Office".
   */
  Role behind(Words words, Stretch stretch) {
    for (int i = stretch.from() + 1; i + 1 < stretch.to(); i++) {
      if (words.is(i, WordKind.LOCATIVE)) {
        var body = withoutArticle(words, new Stretch(i + 1, stretch.to()));
        return new Role(words.text(new Stretch(stretch.from(), i)), named(words, body));
      }
    }
    for (int i = stretch.to() - 2; i > stretch.from(); i--) {
      if (words.is(i, WordKind.OF) || words.is(i, WordKind.TO)) {
        var body = withoutArticle(words, new Stretch(i + 1, stretch.to()));
        return new Role(words.text(stretch), named(words, body));
      }
    }
    return new Role(words.text(stretch), qualifier(words, stretch));
  }

  private static Stretch withoutArticle(Words words, Stretch stretch) {
    return words.is(stretch.from(), WordKind.DETERMINER) && stretch.length() > 1
        ? new Stretch(stretch.from() + 1, stretch.to())
        : stretch;
  }

  private static Optional<String> named(Words words, Stretch body) {
    for (int i = body.from(); i < body.to(); i++) {
      if (words.isCapital(i) || words.is(i, WordKind.BODY)) {
        return Optional.of(words.text(body));
      }
    }
    return Optional.empty();
  }

  private static int lastBody(Words words, Stretch stretch) {
    for (int i = stretch.to() - 1; i >= stretch.from(); i--) {
      if (words.is(i, WordKind.BODY) && !words.is(i, WordKind.ROLE)) {
        return i;
      }
    }
    return -1;
  }

  private static int behindParenthesis(Words words, int from, int to) {
    if (from < to && words.is(from, "(")) {
      for (int i = from; i < to; i++) {
        if (words.is(i, ")")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** "Foreign Minister" is of the Foreign Ministry, a country's President of the country. */
  private Optional<String> officeBody(Words words, Stretch stretch) {
    int last = stretch.to() - 1;
    var two = last > stretch.from() ? words.lower(last - 1) + " " + words.lower(last) : "";
    var body = offices.getOrDefault(two, offices.getOrDefault(words.lower(last), ""));
    if (body.isEmpty() || !words.isCapital(last)) {
      return Optional.empty();
    }
    if ("-".equals(body)) {
      return lexicon
          .countries()
          .countryOf(words.spelling(stretch.from()))
          .or(() -> lexicon.countries().country(words.spelling(stretch.from())));
    }
    var name = new StringBuilder();
    for (int i = stretch.from(); i < last; i++) {
      if (!words.is(i, WordKind.RANK)) {
        name.append(words.spelling(i)).append(' ');
      }
    }
    var capital = Character.toUpperCase(body.charAt(0)) + body.substring(1);
    return name.isEmpty() ? Optional.empty() : Optional.of(name + capital);
  }

  /** The name that a role begins with: "Kremlin Spokesman", "Hale campaign manager". */
  private Optional<String> qualifier(Words words, Stretch stretch) {
    int stop = stretch.from();
    while (stop < stretch.to()
        && words.isCapital(stop)
        && !words.is(stop, WordKind.RANK)
        && !isRoleWord(words, stop)) {
      stop++;
    }
    if (stop == stretch.from() || stop >= stretch.to()) {
      return Optional.empty();
    }
    if (words.is(stop, WordKind.BODY)) {
      stop++;
    }
    var name = words.text(new Stretch(stretch.from(), stop));
    return lexicon.countries().countryOf(name).or(() -> Optional.of(name));
  }

  private static boolean isRoleWord(Words words, int word) {
    return words.is(word, WordKind.ROLE) || words.is(word, WordKind.TITLE);
  }
}
