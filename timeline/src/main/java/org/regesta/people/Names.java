package org.regesta.people;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Folds names, so that one name in two spellings is one key. */
final class Names {

  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII");

  private Names() {}

  /**
   * Latin letters without marks, lower case, words parted by one space: other scripts are
   * transliterated, apostrophes dropped, hyphens and dots read as spaces.
   */
  static String fold(String name) {
    return TO_ASCII
        .transliterate(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’ʼʹʻ`]", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }
}
