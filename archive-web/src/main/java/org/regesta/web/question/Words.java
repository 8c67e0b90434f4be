package org.regesta.web.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The values of a field as addresses and pages call them.
 *
 * @param named in the order in which pages list them
 */
record Words<E extends Enum<E>>(List<Named<E>> named) {

  Words {
    named = List.copyOf(named);
  }

  /**
   * One value.
   *
   * @param word in an address: "partly-quoted"
   * @param label on a page: "partly quoted"
   */
  record Named<E extends Enum<E>>(E value, String word, String label) {}

  /** The word for what somebody wrote: the word itself or the name of the value, in any case. */
  Optional<String> canonical(String written) {
    var word = written.toLowerCase(Locale.ROOT).replace('_', '-');
    return named.stream()
        .filter(one -> one.word().equals(word) || name(one).equals(word))
        .map(Named::word)
        .findFirst();
  }

  private String name(Named<E> one) {
    return one.value().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String label(String word) {
    return named.stream()
        .filter(one -> one.word().equals(word))
        .map(Named::label)
        .findFirst()
        .orElse(word);
  }

  Set<E> values(List<String> words) {
    return named.stream()
        .filter(one -> words.contains(one.word()))
        .map(Named::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Counts by word, in the order of the list. */
  Map<String, Long> counts(Map<E, Long> counts) {
    var byWord = new LinkedHashMap<String, Long>();
    for (var one : named) {
      if (counts.containsKey(one.value())) {
        byWord.put(one.word(), counts.getOrDefault(one.value(), 0L));
      }
    }
    return byWord;
  }

  String all() {
    return named.stream().map(Named::word).collect(Collectors.joining(", "));
  }
}
