package org.regesta.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person or body across sources.
 *
 * @param name the spelling that most sources use
 * @param mentions at least one, in the order of publication
 */
public record Person(PersonId id, Kind kind, String name, List<Mention> mentions) {

  /** What it is. */
  public enum Kind {
    PERSON,
    BODY
  }

  public Person {
    mentions = List.copyOf(mentions);
  }

  /** The roles it was given, and when: in the order of their first use. */
  public List<RoleInUse> roles() {
    return RoleInUse.of(mentions);
  }

  /** The sources that name it; several captures of one count once. */
  public long sources() {
    return mentions.stream().map(Mention::source).distinct().count();
  }

  /** Every spelling but {@link #name}. */
  public List<String> alsoWritten() {
    return mentions.stream()
        .map(Mention::name)
        .filter(spelling -> !spelling.equals(name))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A role and the time it was used.
   *
   * @param first EDTF; the earliest publication that uses it, where any date is known
   * @param last EDTF; the latest
   * @param sources how many sources use it
   */
  public record RoleInUse(
      String role,
      Optional<String> organisation,
      Optional<String> first,
      Optional<String> last,
      long sources) {

    private record Title(String role, Optional<String> organisation) {}

    static List<RoleInUse> of(List<Mention> mentions) {
      return mentions.stream()
          .filter(mention -> mention.role().isPresent())
          .collect(
              Collectors.groupingBy(
                  mention -> new Title(mention.role().orElseThrow(), mention.organisation()),
                  LinkedHashMap::new,
                  Collectors.toList()))
          .entrySet()
          .stream()
          .map(use -> inUse(use.getKey(), use.getValue()))
          .toList();
    }

    private static RoleInUse inUse(Title title, List<Mention> mentions) {
      var dates = mentions.stream().flatMap(mention -> mention.published().stream()).sorted();
      var days = dates.toList();
      return new RoleInUse(
          title.role(),
          title.organisation(),
          days.stream().findFirst(),
          days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
          mentions.stream().map(Mention::source).distinct().count());
    }
  }
}
