package org.regesta.speech;

import java.util.Arrays;
import java.util.List;
import org.regesta.language.Language;

/** Phrases that name whose account a sentence is: "according to". */
final class Sources {

  private final List<List<String>> phrases;

  Sources(Language language) {
    phrases =
        language.table("speech-sources").stream()
            .map(row -> Arrays.asList(row.getFirst().split(" ")))
            .toList();
  }

  /** How many words the phrase has that begins here; 0 where none does. */
  int at(Words words, int word) {
    for (var phrase : phrases) {
      if (words.is(word, phrase.getFirst()) && follows(words, word, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean follows(Words words, int word, List<String> phrase) {
    if (word + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!words.is(word + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
