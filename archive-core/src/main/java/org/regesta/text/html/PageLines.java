package org.regesta.text.html;

import java.util.List;
import java.util.regex.Pattern;
import org.regesta.language.Language;

/** Lines that are no text of an article, by their wording in whatever language. */
final class PageLines {

  private static final int LONGEST = 200;
  private static final double TAIL = 2.0 / 3;

  private final List<Pattern> alone;
  private final List<Pattern> ends;

  PageLines() {
    alone = patterns("line");
    ends = patterns("end");
  }

  private static List<Pattern> patterns(String kind) {
    return Language.UNDETERMINED.words("page-lines", kind).stream()
        .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }

  List<PageBlock> without(List<PageBlock> article) {
    var kept = article.stream().filter(block -> !matches(alone, block.text())).toList();
    int all = kept.stream().mapToInt(block -> block.text().length()).sum();
    int before = 0;
    for (int i = 0; i < kept.size(); i++) {
      if (before > all * TAIL && matches(ends, kept.get(i).text())) {
        return kept.subList(0, i);
      }
      before += kept.get(i).text().length();
    }
    return kept;
  }

  /** 1 for a line that goes alone, 2 for one that ends an article, 0 for any other. */
  int kind(String line) {
    return matches(ends, line) ? 2 : matches(alone, line) ? 1 : 0;
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    return line.length() <= LONGEST && patterns.stream().anyMatch(p -> p.matcher(line).matches());
  }
}
