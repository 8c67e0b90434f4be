package org.regesta.speech;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one person of a whole text whose role is the described one, named before or after: "the
 * mayor", "Leeds’s mayor".
 */
final class Bearers {

  private static final int LONGEST = 6;

  private final Words words;
  private final Cast cast;
  private final Lexicon lexicon;

  Bearers(Words words, Cast cast, Lexicon lexicon) {
    this.words = words;
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** Empty where nobody, or more than one, bears exactly this role. */
  Optional<Figure> of(Stretch description) {
    int from = description.from();
    int owner = owner(description);
    boolean article = words.is(from, WordKind.ARTICLE);
    int role = owner >= 0 ? owner + 1 : from + 1;
    if ((!article && owner < 0)
        || description.length() > LONGEST
        || role >= description.to()
        || !words.is(description.to() - 1, WordKind.ROLE)) {
      return Optional.empty();
    }
    var wanted = Lexicon.lower(words.text(new Stretch(role, description.to())));
    var place = owner < 0 ? "" : words.text(new Stretch(article ? from + 1 : from, owner));
    return onlyBearer(wanted, place);
  }

  private Optional<Figure> onlyBearer(String wanted, String place) {
    @Nullable Figure found = null;
    for (var name : cast.names()) {
      var figure = name.figure();
      if (figure != found && figure.isPerson() && bears(figure, wanted, place)) {
        if (found != null) {
          return Optional.empty();
        }
        found = figure;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The word before which the owner ends: "Leeds" + "’s"; -1 where there is none. */
  private int owner(Stretch description) {
    for (int i = description.to() - 1; i > description.from(); i--) {
      if (words.isPossessive(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "mayor of Leeds" is a mayor, and that of Leeds; "deputy mayor" is none. */
  private boolean bears(Figure figure, String wanted, String place) {
    var role = figure.role().map(Role::words).map(Lexicon::lower).orElse("");
    boolean same =
        role.equals(wanted)
            || (role.startsWith(wanted + " ") && isOf(role.substring(wanted.length() + 1)));
    if (!same || place.isEmpty()) {
      return same;
    }
    var owner = Lexicon.lower(place);
    return role.length() == wanted.length()
        ? figure.organisation().map(Lexicon::lower).filter(body -> !body.contains(owner)).isEmpty()
        : role.contains(owner);
  }

  /** Whether these words go on with "of". */
  private boolean isOf(String rest) {
    int blank = rest.indexOf(' ');
    return blank > 0 && lexicon.term(rest.substring(0, blank)).is(WordKind.OF);
  }
}
