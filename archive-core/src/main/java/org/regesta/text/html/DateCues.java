package org.regesta.text.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.language.Language;

/** What the words beside a date say it is the date of, in many languages. */
final class DateCues {

  /** What a date is of. */
  enum Cue {
    PUBLISHED,
    UPDATED,
    OTHER,
    LABEL
  }

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’©()-]+");
  private static final int LONGEST_CUE = 4;

  private final Map<String, Cue> cues = new HashMap<>();
  private final List<String> unspaced = new ArrayList<>();

  DateCues() {
    for (var row : Language.UNDETERMINED.table("date-cues")) {
      cues.put(row.get(1), Cue.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      if (isUnspaced(row.get(1))) {
        unspaced.add(row.get(1));
      }
    }
    unspaced.sort((a, b) -> b.length() - a.length());
  }

  /** The last thing that is said in front of a date. */
  Optional<Cue> before(String text) {
    var words = words(text);
    boolean label = false;
    for (int end = words.size(); end > 0; end--) {
      var cue = endingAt(words, end);
      if (cue.isPresent() && cue.get() != Cue.LABEL) {
        return cue;
      }
      label |= cue.isPresent();
    }
    return label ? Optional.of(Cue.LABEL) : Optional.empty();
  }

  /** The first thing that is said behind a date; a label says nothing of what stands before it. */
  Optional<Cue> behind(String text) {
    var words = words(text);
    for (int end = 1; end <= words.size(); end++) {
      var cue = endingAt(words, end);
      if (cue.isPresent() && (cue.get() == Cue.PUBLISHED || cue.get() == Cue.UPDATED)) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Optional<Cue> endingAt(List<String> words, int end) {
    for (int begin = Math.max(0, end - LONGEST_CUE); begin < end; begin++) {
      var cue = cues.get(String.join(" ", words.subList(begin, end)));
      if (cue != null) {
        return Optional.of(cue);
      }
    }
    var last = words.get(end - 1);
    return isUnspaced(last)
        ? unspaced.stream().filter(last::contains).findFirst().map(cues::get)
        : Optional.empty();
  }

  /** Scripts that put no blanks between words, or glue endings to them. */
  private static boolean isUnspaced(String word) {
    return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER -> true;
      default -> false;
    };
  }
}
