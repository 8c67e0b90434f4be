package org.regesta.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart those who bear one name. A pure function of the set of bearers, whatever order they
 * came in.
 *
 * <p>Bearers are one where a calling, a body or a person named beside them is the same, and no more
 * than {@value #LIFE} years lie between them. What is left is put together where nothing speaks
 * against it: years of one life, and callings that one life may hold in turn. A bearer of whom no
 * calling is known goes to those nearest in time.
 */
final class Namesakes {

  /** Years between the first and the last word of one life. */
  static final int LIFE = 70;

  private static final Comparator<Someone> ORDER =
      Comparator.comparing((Someone one) -> one.callings().isEmpty())
          .thenComparing(one -> one.first(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Someone::name);

  private final Careers careers = new Careers();

  /** Each person, the earliest first. */
  List<Someone> tell(Collection<Bearer> bearers) {
    var people = new ArrayList<Someone>();
    linked(bearers).stream()
        .flatMap(linked -> lives(linked).stream())
        .map(Someone::new)
        .sorted(ORDER)
        .forEach(one -> welcome(one, people));
    return people.stream().sorted(ORDER).toList();
  }

  private void welcome(Someone one, List<Someone> people) {
    var fitting =
        people.stream()
            .filter(known -> careers.fit(one.callings(), known.callings()))
            .filter(known -> known.span(one) <= LIFE)
            .min(Comparator.comparingInt((Someone known) -> known.distance(one)));
    if (fitting.isEmpty()) {
      people.add(one);
    } else {
      people.set(people.indexOf(fitting.get()), fitting.get().with(one));
    }
  }

  /** Those who share a link, and those who share one with these. */
  private static Collection<List<Bearer>> linked(Collection<Bearer> bearers) {
    var groups = new HashMap<String, List<Bearer>>();
    for (var bearer : bearers.stream().sorted(Comparator.comparing(Bearer::source)).toList()) {
      var joined = new ArrayList<>(List.of(bearer));
      for (var link : bearer.links()) {
        var known = groups.get(link);
        if (known != null) {
          known.stream().filter(one -> !joined.contains(one)).forEach(joined::add);
        }
      }
      joined.forEach(one -> {
        groups.put("source " + one.source(), joined);
        one.links().forEach(link -> groups.put(link, joined));
      });
    }
    return List.copyOf(new java.util.LinkedHashSet<>(groups.values()));
  }

  /** Parts what no single life can hold: a new one begins where the first word is too long ago. */
  private static Collection<List<Bearer>> lives(List<Bearer> linked) {
    var inTime =
        linked.stream()
            .sorted(
                Comparator.comparing(
                        Bearer::first, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(Bearer::source))
            .toList();
    var lives = new ArrayList<List<Bearer>>();
    Integer begin = null;
    for (var bearer : inTime) {
      if (lives.isEmpty() || isOfAnother(begin, bearer)) {
        lives.add(new ArrayList<>());
        begin = bearer.first();
      }
      lives.getLast().add(bearer);
    }
    return lives;
  }

  private static boolean isOfAnother(@Nullable Integer begin, Bearer bearer) {
    var last = bearer.last();
    return begin != null && last != null && last - begin > LIFE;
  }

  /** Why two of one name are not held to be one, in words. */
  String why(Someone one, Someone other) {
    return one.span(other) > LIFE
        ? "%s and %s are no years of one life".formatted(one.years(), other.years())
        : "%s and %s are seldom callings of one life, and no source, body or other person links them"
            .formatted(one.called(), other.called());
  }

  /** The persons of a name by capture. */
  static Map<String, Someone> byCapture(List<Someone> people) {
    var by = new HashMap<String, Someone>();
    people.forEach(one ->
        one.bearers().stream()
            .flatMap(bearer -> bearer.captures().stream())
            .forEach(capture -> by.put(capture, one)));
    return by;
  }
}
