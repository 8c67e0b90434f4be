package org.regesta.text.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regesta.language.Language;

/**
 * The words that stand around texts of any language, from the tables that serve all languages: what
 * is read here is read before the language of the text is known.
 */
public final class AroundTexts {

  private static final Set<String> NO_AUTHORS =
      Language.UNDETERMINED.table("no-authors").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private AroundTexts() {}

  /** A pattern's part that matches any one of the words of a kind, as written there. */
  public static String anyOf(String table, String kind) {
    return Language.UNDETERMINED.words(table, kind).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether this stands where an author should, and names nobody: "admin", "staff". */
  public static boolean namesNobody(String author) {
    return NO_AUTHORS.contains(author.toLowerCase(Locale.ROOT));
  }
}
