package org.regesta.time;

import java.util.List;

/** Texts that are made to be slow: what a step that looks too far would trip over. */
final class HostileTexts {

  private HostileTexts() {}

  /** What is said again and again. */
  static List<String> all() {
    return List.of(
        "last ",
        "1",
        "(",
        "May ",
        "1 2 3 4 5 6 7 8 9 ",
        "1-2-3-4-5-6-7-8-9-",
        "1900-1901-",
        "1861, 1862, 1863, ",
        "3, 4, 5, ",
        "3 May, 4 May, ",
        "May 3, 4, 5, ",
        "5 May or ",
        "1861 and ",
        "the first of the first of ",
        "the second half of the ",
        "two days after two days after ",
        "the day before ",
        "will have had been ",
        "was to have been ",
        "he will meet on May 3 and ",
        "it burned on May 3 ",
        "it burned on 3 May and they had it on 4 June and ",
        "“‘“‘",
        "“May 3 ",
        "“May 3” ",
        "„«\"",
        "‘",
        "'a ",
        "'May ",
        "workers' ",
        "“ ",
        "“May 3\n\n",
        "\n\n",
        "a\n\n",
        "a.b.",
        "a'b'",
        "1,000,",
        "1.2.",
        "12:30:",
        "2022-04-",
        "30 February ",
        "25 October (7 November) ",
        "the night of 14 ",
        "In 1914, in June, in 1939, in May. ",
        "10000 BC, 20000 BC, ",
        "two years later, ",
        "x1",
        "é",
        "\ud83d\ude00",
        " ",
        "snow fell on the harbour and ");
  }

  static String of(String unit, int size) {
    return unit.repeat(Math.max(1, size / unit.length()));
  }
}
