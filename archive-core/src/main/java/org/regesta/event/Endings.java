package org.regesta.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.regesta.language.Language;

/** How the forms of regular words end, and what contractions hold. Table {@code event-endings}. */
final class Endings {

  private final Map<String, List<Ending>> kinds = new HashMap<>();
  private final List<Contraction> contractions = new ArrayList<>();

  private record Ending(String letters, String instead) {

    Optional<String> base(String form) {
      if (!form.endsWith(letters) || form.length() < letters.length() + 2) {
        return Optional.empty();
      }
      var stem = form.substring(0, form.length() - letters.length());
      return switch (instead) {
        case "=" -> Optional.of(stem);
        case "<" -> single(stem);
        default -> Optional.of(stem + instead);
      };
    }

    private static Optional<String> single(String stem) {
      int last = stem.length() - 1;
      return last > 1 && stem.charAt(last) == stem.charAt(last - 1)
          ? Optional.of(stem.substring(0, last))
          : Optional.empty();
    }
  }

  /**
   * A word that holds a verb.
   *
   * @param end the whole word, or the end of it where it begins with an apostrophe
   */
  record Contraction(String end, String verb, boolean negative) {

    boolean in(String form) {
      return end.startsWith("'")
          ? form.endsWith(end) && form.length() > end.length()
          : form.equals(end);
    }
  }

  Endings(Language language) {
    for (var row : language.table("event-endings")) {
      if (row.get(0).equals("verb")) {
        contractions.add(new Contraction(row.get(1), row.get(2), row.size() > 3));
      } else {
        kinds
            .computeIfAbsent(row.get(0), kind -> new ArrayList<>())
            .add(new Ending(row.get(1), row.get(2)));
      }
    }
  }

  /** The known base of a form, or empty where it has no such ending or no known base. */
  Optional<String> known(String kind, String form, Predicate<String> isBase) {
    return candidates(kind, form).stream().filter(isBase).findFirst();
  }

  /** The base of a form, known or not; empty where it has no such ending. */
  Optional<String> likely(String kind, String form, Predicate<String> isBase) {
    var all = candidates(kind, form);
    return all.stream().filter(isBase).findFirst().or(() -> all.stream().findFirst());
  }

  Optional<Contraction> contraction(String form) {
    return form.indexOf('\'') < 0
        ? Optional.empty()
        : contractions.stream().filter(each -> each.in(form)).findFirst();
  }

  private List<String> candidates(String kind, String form) {
    return kinds.getOrDefault(kind, List.of()).stream()
        .flatMap(ending -> ending.base(form).stream())
        .toList();
  }
}
