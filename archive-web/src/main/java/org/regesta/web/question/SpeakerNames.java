package org.regesta.web.question;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.regesta.people.Namesake;
import org.regesta.people.PeopleStore;
import org.regesta.people.Person;
import org.regesta.people.PersonId;
import org.regesta.search.Facets;
import org.regesta.search.SearchAnswer;
import org.regesta.search.TimelineQuery;
import org.regesta.search.TimelineSearch;
import org.regesta.time.Bounds;
import org.springframework.stereotype.Component;

/**
 * The speakers of a question: by name, and where an address has the permanent name of one. The
 * index counts by name; those who share one are counted each.
 */
@Component
public class SpeakerNames {

  private final PeopleStore people;
  private final TimelineSearch search;

  SpeakerNames(PeopleStore people, TimelineSearch search) {
    this.people = people;
    this.search = search;
  }

  /**
   * Counts in which everybody stands for themselves, and what pages call them.
   *
   * @param names the label of a value: "Thomas Wren (vicar, 1904)" of a permanent name
   */
  public record Told(Facets facets, UnaryOperator<String> names) {}

  /** Tells apart those who share a name among the speakers that were counted. */
  public Told tell(Question question, Bounds days, Facets facets) {
    var shared = people.shared(facets.speakers().keySet());
    var labels = new HashMap<String, String>();
    var counts = new LinkedHashMap<String, Long>();
    facets
        .speakers()
        .forEach((name, all) -> {
          long told = 0;
          for (var one : shared.getOrDefault(name, List.of())) {
            labels.put(one.id().value(), described(one));
            long said = counts.getOrDefault(one.id().value(), count(question, days, one));
            told += said;
            if (said > 0) {
              counts.put(one.id().value(), said);
            }
          }
          if (told < all || question.values(Facet.SPEAKER).contains(name)) {
            counts.put(name, all);
            if (told > 0) {
              labels.put(name, name + " (all of this name)");
            }
          }
        });
    return new Told(
        facets.withSpeakers(mostFirst(counts)),
        value -> Optional.ofNullable(labels.get(value)).orElseGet(() -> name(value)));
  }

  private static Map<String, Long> mostFirst(Map<String, Long> counts) {
    var sorted = new LinkedHashMap<String, Long>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }

  private long count(Question question, Bounds days, Namesake one) {
    var asked = question.with(Facet.SPEAKER, List.of(one.id().value()));
    var query = TimelineQuery.of(asked.words()).where(asked.filter(days)).page(0, 1);
    return switch (search.search(query)) {
      case SearchAnswer.Found found -> found.total();
      case SearchAnswer.NotUnderstood _ -> 0;
    };
  }

  private static String described(Namesake one) {
    return one.name() + " (" + one.why() + ")";
  }

  private String name(String speaker) {
    try {
      return people.find(new PersonId(speaker)).map(this::described).orElse(speaker);
    } catch (IllegalArgumentException notAnId) {
      return speaker;
    }
  }

  private String described(Person person) {
    return people.shared(List.of(person.name())).values().stream()
        .flatMap(List::stream)
        .filter(one -> one.id().equals(person.id()))
        .map(SpeakerNames::described)
        .findFirst()
        .orElse(person.name());
  }
}
