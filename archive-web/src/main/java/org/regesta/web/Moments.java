package org.regesta.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as pages show them, in UTC: "13 April 2023, 09:12 UTC". */
public final class Moments {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Moments() {}

  /** In words. */
  public static String of(Instant instant) {
    return WORDS.format(instant);
  }
}
