package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.regesta.language.Language;

/**
 * The lines by which an article says what was wrong in it. They stand at its edges, where weights
 * take them for furniture; but what a source takes back belongs to what it says.
 */
final class Corrections {

  private static final int LONGEST = 1_000;

  /** How many blocks may lie between a correction and its article. */
  private static final int NEAR = 3;

  private final List<Pattern> openings =
      Language.UNDETERMINED.words("page-lines", "correction").stream()
          .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  /** What is taken of a page, and the corrections beside it, in the order of the page. */
  List<PageBlock> with(List<PageBlock> page, List<PageBlock> taken) {
    if (taken.isEmpty()) {
      return taken;
    }
    int from = page.indexOf(taken.getFirst()) - NEAR;
    int to = page.lastIndexOf(taken.getLast()) + NEAR;
    var all = new ArrayList<PageBlock>();
    int next = 0;
    for (int i = 0; i < page.size(); i++) {
      var block = page.get(i);
      boolean isTaken = next < taken.size() && block.equals(taken.get(next));
      if (isTaken) {
        next++;
      }
      if (isTaken || (i >= from && i <= to && isCorrection(block))) {
        all.add(block);
      }
    }
    return all;
  }

  private boolean isCorrection(PageBlock block) {
    return block.place() != PageBlock.Place.TALK
        && block.length() <= LONGEST
        && openings.stream().anyMatch(opening -> opening.matcher(block.text()).lookingAt());
  }
}
