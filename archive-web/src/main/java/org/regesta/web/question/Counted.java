package org.regesta.web.question;

import java.util.Locale;

/** Numbers in words for a heading: "1 entry", "1,204 entries". */
public final class Counted {

  private Counted() {}

  /** A number and what it counts. */
  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  /** So many entries. */
  public static String entries(long number) {
    return of(number, "entry", "entries");
  }
}
