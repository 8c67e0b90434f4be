package org.regesta.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain sentences why something is read as it is. What finds dates, statements and
 * happenings keeps its reasons as short keys; the sentences are a table of the language.
 */
public final class Reasons {

  /** What parts the reasons of a happening: why its date belongs to it, and by whose account. */
  private static final String BETWEEN = "; ";

  private final List<Row> rows;

  private record Row(Pattern key, String sentence) {

    static Row of(List<String> cells) {
      var parts = cells.getFirst().split("\\*", -1);
      var key = new StringBuilder(Pattern.quote(parts[0]));
      for (int n = 1; n < parts.length; n++) {
        key.append("(.+?)").append(Pattern.quote(parts[n]));
      }
      return new Row(Pattern.compile(key.toString()), cells.get(1));
    }

    Optional<String> says(String reason) {
      var found = key.matcher(reason);
      if (!found.matches()) {
        return Optional.empty();
      }
      var said = sentence;
      for (int n = 1; n <= found.groupCount(); n++) {
        var words = "“" + found.group(n) + "”";
        said = said.replaceFirst("\\{}", Matcher.quoteReplacement(words));
      }
      return Optional.of(said);
    }
  }

  public Reasons(Language language) {
    rows = language.table("plain-reasons").stream().map(Row::of).toList();
  }

  /** The sentence for a reason; the reason itself where the table has none. */
  public String inWords(String reason) {
    return rows.stream().flatMap(row -> row.says(reason).stream()).findFirst().orElse(reason);
  }

  /** Of the reasons of a happening, why its date belongs to it; of others, the whole. */
  public String ofDate(String reasons) {
    return inWords(reasons.split(BETWEEN, 2)[0]);
  }

  /** Of the reasons of a happening, by whose account it is told; of others, the whole. */
  public String ofReading(String reasons) {
    var parts = reasons.split(BETWEEN, 2);
    return inWords(parts[parts.length - 1]);
  }
}
