package org.regesta.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who occurs in a text: every person and body that it names, and where. */
final class Cast {

  private final Words words;
  private final List<Name> names = new ArrayList<>();
  private final int[] nameAt;
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<String, Figure> byName = new HashMap<>();
  private final Map<String, Figure> byLastWord = new HashMap<>();
  private final Map<String, Figure> byAbbreviation = new HashMap<>();

  Cast(Words words) {
    this.words = words;
    nameAt = new int[words.size() + 1];
    Arrays.fill(nameAt, -1);
  }

  List<Name> names() {
    return names;
  }

  /** The name that a word is part of, its role included. */
  Optional<Name> nameAt(int word) {
    return nameAt[word] < 0 ? Optional.empty() : Optional.of(names.get(nameAt[word]));
  }

  void add(Name name) {
    Arrays.fill(nameAt, name.whole().from(), name.whole().to(), names.size());
    names.add(name);
    name.figure().mentionedAt(name.bare().from());
  }

  /** The person of this full name, taken for one whose name differs only in a middle part. */
  Figure person(Stretch bare) {
    var full = join(bare);
    var surname = Lexicon.lower(words.spelling(lastWord(bare)));
    var given = Lexicon.lower(words.spelling(bare.from()));
    var known =
        bySurname.getOrDefault(surname, List.of()).stream()
            .filter(figure -> sameGiven(given, Lexicon.lower(figure.name())))
            .findFirst();
    if (known.isPresent()) {
      known.get().learnName(full);
      return known.get();
    }
    var figure = new Figure(full, true);
    figure.learnGender(words.term(bare.from()).gender());
    bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(figure);
    if (words.is(bare.from(), WordKind.GIVEN_NAME)) {
      byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(figure);
    }
    byName.put(Lexicon.lower(full), figure);
    return figure;
  }

  Figure body(Stretch bare) {
    var full = join(bare);
    var figure = byName.computeIfAbsent(Lexicon.lower(full), key -> new Figure(full, false));
    if (bare.length() > 1) {
      byLastWord.putIfAbsent(Lexicon.lower(words.spelling(bare.to() - 1)), figure);
      byAbbreviation.putIfAbsent(initials(bare), figure);
    }
    return figure;
  }

  void abbreviate(String abbreviation, Figure figure) {
    byAbbreviation.put(abbreviation, figure);
  }

  /** Whom a surname or given name alone means; the one named most often where several bear it. */
  Optional<Figure> byPart(String word, Gender gender) {
    var lower = Lexicon.lower(word);
    return best(bySurname.getOrDefault(lower, List.of()), gender)
        .or(() -> best(byGiven.getOrDefault(lower, List.of()), gender));
  }

  private static Optional<Figure> best(List<Figure> figures, Gender gender) {
    @Nullable Figure best = null;
    for (var figure : figures) {
      if (figure.gender().agrees(gender) && (best == null || figure.mentions() > best.mentions())) {
        best = figure;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The body that a short form means: its abbreviation, or the last word of its name. */
  Optional<Figure> byShortForm(String word) {
    var plain = word.replace(".", "");
    return Optional.ofNullable(byAbbreviation.get(plain))
        .or(() -> Optional.ofNullable(byLastWord.get(Lexicon.lower(word))));
  }

  Optional<Figure> byName(String full) {
    return Optional.ofNullable(byName.get(Lexicon.lower(full)));
  }

  private boolean sameGiven(String given, String fullName) {
    int space = fullName.indexOf(' ');
    var other = space < 0 ? fullName : fullName.substring(0, space);
    return given.equals(other)
        || (given.charAt(0) == other.charAt(0) && (isInitial(given) || isInitial(other)));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
  }

  private int lastWord(Stretch bare) {
    int last = bare.to() - 1;
    while (last > bare.from() && (words.is(last, WordKind.SUFFIX) || words.isMark(last))) {
      last--;
    }
    return last;
  }

  String join(Stretch bare) {
    return words.text(bare).replace('\n', ' ');
  }

  private String initials(Stretch bare) {
    var initials = new StringBuilder();
    for (int i = bare.from(); i < bare.to(); i++) {
      if (words.isCapital(i)) {
        initials.append(words.spelling(i).charAt(0));
      }
    }
    return initials.toString();
  }
}
