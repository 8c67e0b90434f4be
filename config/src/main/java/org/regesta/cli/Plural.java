package org.regesta.cli;

import java.util.Locale;

/** Numbers with what they count: "1 entry", "1,204 entries". */
final class Plural {

  private Plural() {}

  static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
