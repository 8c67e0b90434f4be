package org.regesta.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts the names of authors, where that can be done without guessing: in Latin letters, in
 * languages in which the family name is one and comes last, and only where no word speaks for a
 * body. Every other name stays as it is written.
 */
final class CreatorReader {

  private static final Pattern NAME_WORD =
      Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}\\p{M}.'’ʼ-]*", Pattern.UNICODE_CASE);
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+|\\p{Lu}");
  private static final int MOST_WORDS = 6;

  private final WordTable table = WordTable.read("names");

  /**
   * @param language BCP 47 tag of the source
   */
  Creator read(String name, Optional<String> language) {
    var written = name.replaceAll("\\s+", " ").strip();
    var tongue = language.map(tag -> Locale.forLanguageTag(tag).getLanguage()).orElse("").strip();
    var parted = isWhole(tongue) ? Optional.<Creator>empty() : parted(written, tongue);
    return parted.orElseGet(() -> new Creator.Named(written));
  }

  private boolean isWhole(String language) {
    return table.holds(language, "whole", "");
  }

  private Optional<Creator> parted(String name, String language) {
    var sides = name.split(",\\s*", -1);
    return switch (sides.length) {
      case 1 -> inSpokenOrder(words(name), language, Optional.empty());
      case 2 ->
          isSuffix(sides[1], language)
              ? inSpokenOrder(words(sides[0]), language, Optional.of(sides[1]))
              : familyFirst(words(sides[0]), words(sides[1]), language, Optional.empty());
      case 3 ->
          isSuffix(sides[2], language)
              ? familyFirst(words(sides[0]), words(sides[1]), language, Optional.of(sides[2]))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static List<String> words(String side) {
    return List.of(side.strip().split(" "));
  }

  private boolean isSuffix(String word, String language) {
    return table.holds(language, "suffix", word);
  }

  /** "Vincent van Gogh", "Martin Luther King Jr.". */
  private Optional<Creator> inSpokenOrder(
      List<String> all, String language, Optional<String> behind) {
    boolean ends = behind.isEmpty() && all.size() > 2 && isSuffix(all.getLast(), language);
    var suffix = ends ? Optional.of(all.getLast()) : behind;
    var words = ends ? all.subList(0, all.size() - 1) : all;
    if (words.size() < 2 || !areOfOnePerson(words, language)) {
      return Optional.empty();
    }
    int family = words.size() - 1;
    while (family > 1 && isJoined(words.get(family - 1), language)) {
      family--;
    }
    int particle = family;
    while (particle > 1 && isParticle(words.get(particle - 1), language)) {
      particle--;
    }
    boolean given = words.subList(0, particle).stream().allMatch(CreatorReader::isCapitalised);
    return given && !INITIALS.matcher(words.getLast()).matches()
        ? Optional.of(
            person(
                words.subList(0, particle),
                words.subList(particle, family),
                words.subList(family, words.size()),
                suffix,
                language))
        : Optional.empty();
  }

  /** "Gogh, Vincent van", "van Gogh, Vincent". */
  private Optional<Creator> familyFirst(
      List<String> front, List<String> back, String language, Optional<String> suffix) {
    if (!areOfOnePerson(front, language) || !areOfOnePerson(back, language)) {
      return Optional.empty();
    }
    int family = 0;
    while (family < front.size() - 1 && isParticle(front.get(family), language)) {
      family++;
    }
    int given = back.size();
    while (given > 1 && isParticle(back.get(given - 1), language)) {
      given--;
    }
    boolean twice = family > 0 && given < back.size();
    boolean named =
        front.subList(family, front.size()).stream().allMatch(CreatorReader::isCapitalised)
            && back.subList(0, given).stream().allMatch(CreatorReader::isCapitalised)
            && front.size() - family <= 2;
    if (twice || !named) {
      return Optional.empty();
    }
    var particles = family > 0 ? front.subList(0, family) : back.subList(given, back.size());
    return Optional.of(
        person(
            back.subList(0, given),
            particles,
            front.subList(family, front.size()),
            suffix,
            language));
  }

  private Creator person(
      List<String> given,
      List<String> particles,
      List<String> family,
      Optional<String> suffix,
      String language) {
    boolean drops =
        !particles.isEmpty()
            && particles.stream().allMatch(word -> table.holds(language, "dropping", word));
    return new Creator.Person(
        String.join(" ", given),
        particles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", particles)),
        drops ? Creator.ParticlePlace.BEHIND_GIVEN : Creator.ParticlePlace.BEFORE_FAMILY,
        String.join(" ", family),
        suffix);
  }

  private boolean areOfOnePerson(List<String> words, String language) {
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches())
        && words.stream().noneMatch(word -> table.holds(language, "body", word))
        && words.stream().noneMatch(CreatorReader::isShouted);
  }

  /** "BBC": letters that stand for a body. */
  private static boolean isShouted(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private boolean isParticle(String word, String language) {
    return Character.isLowerCase(word.codePointAt(0)) && table.holds(language, "particle", word);
  }

  private boolean isJoined(String word, String language) {
    return isCapitalised(word) && table.holds(language, "joined", word);
  }
}
