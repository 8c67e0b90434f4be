package org.regesta.web.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.regesta.people.Mention;
import org.regesta.people.Person;
import org.regesta.search.Facets;
import org.regesta.speech.Wording;
import org.regesta.web.DateLabel;

/**
 * A person or body as the page shows it.
 *
 * @param also other spellings
 * @param why every reason for which a mention was taken for this one, and how often
 * @param quoted statements by how they are worded; the words of an index, which may lag
 * @param saidIn publishers, those with the most statements first
 */
record PersonPage(
    String id,
    String kind,
    String name,
    long sources,
    List<String> also,
    List<Role> roles,
    Map<String, Long> why,
    long quoted,
    long partly,
    long reported,
    Map<String, Long> saidIn) {

  private static final int PUBLISHERS = 12;

  /** Sources of a role that are shown; the others are only counted. */
  private static final int SHOWN = 8;

  /**
   * A role and when it was used.
   *
   * @param used the first and the last publication that uses it
   */
  record Role(String words, Optional<String> used, List<Source> sources, long more) {}

  /**
   * A source that gives a role.
   *
   * @param capture the first of it
   * @param outlet who published it
   */
  record Source(String capture, Optional<String> outlet, String published) {}

  /**
   * Puts the page together.
   *
   * @param outlets who published these captures, where that is known
   */
  static PersonPage of(Person person, Facets facets, Map<CaptureId, String> outlets) {
    return new PersonPage(
        person.id().value(),
        switch (person.kind()) {
          case PERSON -> "person";
          case BODY -> "body";
        },
        person.name(),
        person.sources(),
        person.alsoWritten(),
        person.roles().stream().map(role -> role(role, person, outlets)).toList(),
        person.mentions().stream()
            .collect(
                Collectors.groupingBy(Mention::reason, LinkedHashMap::new, Collectors.counting())),
        facets.wordings().getOrDefault(Wording.DIRECT, 0L),
        facets.wordings().getOrDefault(Wording.MIXED, 0L),
        facets.wordings().getOrDefault(Wording.INDIRECT, 0L),
        facets.publishers().entrySet().stream()
            .limit(PUBLISHERS)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)));
  }

  private static Role role(Person.RoleInUse use, Person person, Map<CaptureId, String> outlets) {
    var sources =
        person.mentions().stream()
            .filter(mention -> mention.role().equals(Optional.of(use.role())))
            .filter(mention -> mention.organisation().equals(use.organisation()))
            .collect(
                Collectors.toMap(
                    Mention::source, Function.identity(), (a, _) -> a, LinkedHashMap::new))
            .values();
    return new Role(
        words(use),
        used(use),
        sources.stream().limit(SHOWN).map(mention -> source(mention, outlets)).toList(),
        Math.max(0, sources.size() - SHOWN));
  }

  private static Source source(Mention mention, Map<CaptureId, String> outlets) {
    var capture = mention.capture();
    return new Source(
        capture.value(), Optional.ofNullable(outlets.get(capture)), published(mention));
  }

  private static String words(Person.RoleInUse use) {
    return use.organisation()
        .filter(body -> !use.role().contains(body))
        .map(body -> use.role() + ", " + body)
        .orElse(use.role());
  }

  private static Optional<String> used(Person.RoleInUse use) {
    return use.first()
        .map(first -> {
          var begin = DateLabel.of(first).words();
          var end = use.last().map(last -> DateLabel.of(last).words()).orElse(begin);
          return begin.equals(end) ? begin : begin + " to " + end;
        });
  }

  private static String published(Mention mention) {
    return mention
        .published()
        .map(day -> DateLabel.of(day).words())
        .orElse("source without a date");
  }
}
