package org.regesta.text.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** What the words in class, id and role say an element is: each kind of part is one bit. */
final class PartNames {

  private static final Sign FIRST = Sign.NAMED_COMMENT;
  private static final Sign LAST = Sign.NAMED_LEAD;

  private final Map<String, Long> bits;

  private PartNames(Map<String, Long> bits) {
    this.bits = bits;
  }

  static PartNames load() {
    var bits = new HashMap<String, Long>();
    var table = Objects.requireNonNull(PartNames.class.getResourceAsStream("/text/part-names.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          var cells = line.strip().split("\t", 2);
          bits.merge(cells[1], bit(sign(cells[0])), (one, other) -> one | other);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the names of the parts of pages", e);
    }
    return new PartNames(Map.copyOf(bits));
  }

  private static Sign sign(String part) {
    return Sign.valueOf("NAMED_" + part.toUpperCase(Locale.ROOT));
  }

  private static long bit(Sign sign) {
    return 1L << (sign.column() - FIRST.column());
  }

  long of(String names, Element element) {
    long found = itemprop(element.attr("itemprop"));
    int begin = 1;
    while (begin < names.length()) {
      int one = names.indexOf(' ', begin);
      found |= bits.getOrDefault(names.substring(begin, one), 0L);
      int two = names.indexOf(' ', one + 1);
      if (two > 0) {
        found |= bits.getOrDefault(names.substring(begin, two), 0L);
      }
      begin = one + 1;
    }
    return found;
  }

  private static long itemprop(String property) {
    return switch (property) {
      case "articleBody" -> bit(Sign.NAMED_BODY);
      case "description" -> bit(Sign.NAMED_DESCRIPTION);
      case "text" -> bit(Sign.NAMED_MESSAGE);
      case "comment" -> bit(Sign.NAMED_COMMENT);
      case "review" -> bit(Sign.NAMED_REVIEW);
      case "author" -> bit(Sign.NAMED_AUTHOR);
      default -> 0L;
    };
  }

  static boolean has(long parts, Sign sign) {
    return (parts & bit(sign)) != 0;
  }

  static void put(long parts, double[] signs) {
    for (int i = FIRST.column(); i <= LAST.column(); i++) {
      signs[i] = (parts >> (i - FIRST.column())) & 1;
    }
  }
}
