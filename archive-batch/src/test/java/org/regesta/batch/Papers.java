package org.regesta.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A folder of small invented newspaper pages, each unlike the others, some of them not readable.
 */
final class Papers {

  private static final String[] TOWNS = {"Alderby", "Brackmoor", "Cindle", "Dunholt", "Eastfell"};
  private static final String[] NAMES = {"Ada Quill", "Bram Holt", "Cleo Marsh", "Dora Finch"};
  private static final String[] WORKS = {"bridge", "harbour", "library", "market hall", "railway"};

  private Papers() {}

  /** A folder and how many: papers to measure an import with. */
  public static void main(String[] arguments) throws IOException {
    write(Files.createDirectories(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
  }

  static void write(Path folder, int count) throws IOException {
    for (int n = 0; n < count; n++) {
      var file = folder.resolve(String.format(Locale.ROOT, "paper-%05d", n));
      if (n % 29 == 7) {
        Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), "");
      } else if (n % 29 == 11) {
        Files.writeString(
            file.resolveSibling(file.getFileName() + ".html"), "<html><p></p></html>");
      } else if (n % 3 == 0) {
        Files.writeString(file.resolveSibling(file.getFileName() + ".txt"), text(n));
      } else {
        Files.writeString(file.resolveSibling(file.getFileName() + ".html"), page(n));
      }
    }
  }

  private static String page(int n) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>The %s of %s</title>
    <meta property="article:published_time" content="%s"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>The %s of %s</h1>%s</article></body></html>
    """
        .formatted(
            work(n), town(n), day(n), work(n), town(n), "<p>" + text(n).replace("\n\n", "</p><p>"));
  }

  private static String text(int n) {
    var month = day(n).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return """
    The %1$s of %2$s was opened on %3$d %4$s %5$d, after works that had begun in %6$d.

    “The %1$s will serve %2$s for a hundred years,” said %7$s, the mayor of %2$s, on \
    %3$d %4$s %5$d. It was damaged by a storm in early %8$d, and number %9$d was repaired two weeks later.

    %7$s said that the council would decide about the fares of the %1$s on 2 March %10$d.\
    """
        .formatted(
            work(n),
            town(n),
            day(n).getDayOfMonth(),
            month,
            day(n).getYear(),
            day(n).getYear() - 3,
            NAMES[n % NAMES.length],
            day(n).getYear() - 1,
            n,
            day(n).getYear() + 1);
  }

  private static LocalDate day(int n) {
    return LocalDate.of(2001, 1, 1).plusDays(n * 3L);
  }

  private static String town(int n) {
    return TOWNS[n % TOWNS.length];
  }

  private static String work(int n) {
    return WORKS[n / TOWNS.length % WORKS.length];
  }
}
