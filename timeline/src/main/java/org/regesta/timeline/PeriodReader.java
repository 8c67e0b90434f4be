package org.regesta.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import org.regesta.time.Bounds;
import org.regesta.time.Dating;
import org.regesta.time.Edtf;
import org.regesta.time.TemporalTagger;
import org.regesta.time.TimeContext;

/**
 * Reads a period as people write it: EDTF ("2021", "2022-03", "198X", "2021/2022"), the words by
 * which articles are dated ("late 2021", "March 30, 2022"), or two of these with ".." between them
 * ("2022-03..2022-05", "late 2021..", "..1939").
 */
public final class PeriodReader {

  private final List<Wording> wordings;

  /** How one language words its dates. */
  private record Wording(Language language, TemporalTagger tagger) {
    private Wording {
      if (!language.hasTables()) {
        throw new IllegalArgumentException("no tables for the language '" + language.tag() + "'");
      }
    }
  }

  /**
   * @param languages whose words are understood; where two understand the same words, the first
   */
  public PeriodReader(List<Language> languages) {
    wordings =
        languages.stream()
            .map(language -> new Wording(language, TemporalTagger.forLanguage(language)))
            .toList();
  }

  /**
   * Reads a period.
   *
   * @param today what "last year" is counted from; empty where such words are not to be understood
   */
  public Period read(String written, Optional<LocalDate> today) {
    var text = written.strip();
    return bounds(text, today)
        .<Period>map(bounds -> new Period.Understood(written, bounds))
        .orElseGet(() ->
            new Period.NotUnderstood(
                written,
                "'"
                    + text
                    + "' is no period: write 2021, 2022-03, 2022-03-30,"
                    + " 2022-03..2022-05, or words such as late 2021"));
  }

  private Optional<Bounds> bounds(String text, Optional<LocalDate> today) {
    var whole = Edtf.parse(text).map(Edtf::bounds);
    int gap = text.indexOf("..");
    if (whole.isPresent() || gap < 0) {
      return whole.or(() -> inWords(text, today));
    }
    var from = side(text.substring(0, gap).strip(), today);
    var to = side(text.substring(gap + 2).strip(), today);
    return from.flatMap(first -> to.flatMap(last -> between(first, last)));
  }

  private Optional<Bounds> side(String text, Optional<LocalDate> today) {
    return text.isEmpty()
        ? Optional.of(Bounds.OPEN)
        : Edtf.parse(text).map(Edtf::bounds).or(() -> inWords(text, today));
  }

  private static Optional<Bounds> between(Bounds first, Bounds last) {
    var earliest = first.earliest();
    var latest = last.latest();
    return earliest != null && latest != null && earliest.isAfter(latest)
        ? Optional.empty()
        : Optional.of(new Bounds(earliest, latest));
  }

  private Optional<Bounds> inWords(String text, Optional<LocalDate> today) {
    return wordings.stream().flatMap(each -> inWords(text, today, each).stream()).findFirst();
  }

  private static Optional<Bounds> inWords(String text, Optional<LocalDate> today, Wording wording) {
    var context = new TimeContext(today, wording.language(), Optional.empty());
    var datings = wording.tagger().tag(ArticleText.ofPlain(text), context).datings();
    return datings.size() == 1 && fills(text, datings.getFirst(), wording.tagger())
        ? Optional.of(datings.getFirst().bounds())
        : Optional.empty();
  }

  /** Only words that lead dates may stand beside it: "in late 2021", but not "not 2021". */
  private static boolean fills(String text, Dating dating, TemporalTagger tagger) {
    var beside =
        text.substring(0, dating.passage().begin()) + " " + text.substring(dating.passage().end());
    return !dating.bounds().equals(Bounds.OPEN)
        && Wordprint.of(beside).numbers().isEmpty()
        && Wordprint.of(beside).words().stream().allMatch(tagger::leadsDates);
  }
}
