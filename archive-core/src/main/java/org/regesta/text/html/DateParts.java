package org.regesta.text.html;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of the elements around a date tell of it, by the table {@code date-names}. */
final class DateParts {

  private static final Set<String> PUBLISHED = words("published");
  private static final Set<String> UPDATED = words("updated");
  private static final Set<String> DATE = words("date");
  private static final Set<String> BESIDE = words("beside");
  private static final Set<String> BESIDE_TAGS = Set.of("aside", "nav", "footer", "form", "table");
  private static final int CLOSE = 3;

  private DateParts() {}

  private static Set<String> words(String kind) {
    return Table.rows("date-names").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it stands among what is of other pages; what holds the headline as well is not. */
  static boolean isBeside(Element element, @Nullable Element headline) {
    for (var part = element; part != null && !isWhole(part); part = part.parent()) {
      if (headline != null && isWithin(headline, part)) {
        return false;
      }
      if (BESIDE_TAGS.contains(part.normalName()) && !part.normalName().equals("table")) {
        return true;
      }
      if (part.attributesSize() > 0 && Names.anyIn(Names.of(part), BESIDE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(Element part) {
    return part.normalName().equals("body") || part.normalName().equals("html");
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (var part = inner; part != null; part = part.parent()) {
      if (part.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  static boolean namesPublication(Element element) {
    return isNamed(element, PUBLISHED);
  }

  static boolean namesChange(Element element) {
    return isNamed(element, UPDATED);
  }

  static boolean namesDate(Element element) {
    return isNamed(element, DATE);
  }

  private static boolean isNamed(Element element, Set<String> wanted) {
    int steps = 0;
    for (var part = element;
        part != null && !isWhole(part) && steps < CLOSE;
        part = part.parent(), steps++) {
      if (part.attributesSize() > 0 && Names.anyIn(Names.of(part), wanted)) {
        return true;
      }
    }
    return false;
  }
}
