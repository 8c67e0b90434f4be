package org.regesta.web.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.speech.Stance;
import org.regesta.speech.StanceWords;

/**
 * What speakers do with their words, as addresses and pages call it: {@code does-not-say}, "does
 * not say". The words are those that stand beside each statement.
 */
final class Stances {

  private Stances() {}

  static String label(String word) {
    return word.replace('-', ' ');
  }

  /** The word of an address for what somebody wrote. */
  static Optional<String> canonical(String written) {
    return StanceWords.stance(written).map(Stances::word);
  }

  /** Counts by word, the most frequent first. */
  static Map<String, Long> counts(Map<String, Long> counts) {
    var byWord = new LinkedHashMap<String, Long>();
    counts.forEach((words, count) -> byWord.put(words.replace(' ', '-'), count));
    return byWord;
  }

  static Set<Stance> values(List<String> words) {
    return words.stream()
        .flatMap(word -> StanceWords.stance(word).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  static String all() {
    return StanceWords.all().stream().map(Stances::word).collect(Collectors.joining(", "));
  }

  private static String word(Stance stance) {
    return StanceWords.of(stance).present().replace(' ', '-');
  }
}
