package org.regesta.speech;

import java.util.HashSet;
import java.util.Set;
import org.regesta.language.Language;

/**
 * What leans on the word before it, behind an apostrophe, and is a word of its own: the "’s" of
 * "Hale’s", the "’ll" of "she’ll". Reads the table {@code speech-clitics}.
 */
final class Clitics {

  private final Set<String> all = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  Clitics(Language language) {
    for (var row : language.table("speech-clitics")) {
      var spelling = row.get(0).replace('\'', '\u2019');
      all.add(spelling);
      if (row.get(1).equals("owner")) {
        owners.add(Lexicon.lower(spelling));
      }
    }
  }

  /** Where in a word the one begins that leans on it, or -1. */
  int begin(String word) {
    int at = Math.max(word.lastIndexOf('\u2019'), word.lastIndexOf('\''));
    return at > 0 && all.contains("\u2019" + word.substring(at + 1)) ? at : -1;
  }

  /** Whether it says that the word before owns what follows. */
  boolean owns(String lower) {
    return owners.contains(lower);
  }
}
