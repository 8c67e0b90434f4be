package org.regesta.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;

/** A sentence of a test after it was tagged. */
record Tagged(String text, Dates dates) {

  private static final TemporalTagger TAGGER = TemporalTagger.forLanguage(Language.ENGLISH);

  /** Tags a text; "-" for a publication day that is unknown. */
  static Tagged of(String text, String published) {
    return of(text, published, null);
  }

  static Tagged of(String text, String published, @Nullable Locale locale) {
    var day =
        published.equals("-")
            ? Optional.<LocalDate>empty()
            : Optional.of(LocalDate.parse(published));
    var context = new TimeContext(day, Language.ENGLISH, Optional.ofNullable(locale));
    return new Tagged(text, TAGGER.tag(ArticleText.ofPlain(text), context));
  }

  /** The expression on exactly these words. */
  Timex timex(String words) {
    return dates.timexes().stream()
        .filter(t -> t.passage().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no expression '" + words + "' among " + words()));
  }

  /** The dating that covers these words. */
  Dating dating(String words) {
    int at = text.indexOf(words);
    var passage = new Passage(at, at + words.length());
    return dates.datings().stream()
        .filter(d -> d.passage().contains(passage) || passage.contains(d.passage()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no dating on '" + words + "' among " + words()));
  }

  java.util.List<String> words() {
    return dates.timexes().stream().map(t -> t.passage().of(text)).toList();
  }
}
