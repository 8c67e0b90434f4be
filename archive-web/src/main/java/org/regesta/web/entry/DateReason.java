package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.language.Reasons;
import org.regesta.timeline.WhyDate;
import org.regesta.web.DateLabel;

/**
 * Why a source's words are dated as they are, for people.
 *
 * @param date where this source places it
 * @param words that date it, as the source gives them; empty where it has none of its own
 * @param countedFrom "publication, 12 April 2023" or the words of another expression
 * @param others readings beside the one that was taken, or those among which the words do not
 *     choose
 * @param othersAre what these are headed: "Other readings of these words", "Both readings"
 * @param sureness in percent
 */
public record DateReason(
    DateLabel date,
    Optional<String> words,
    Optional<CountedFrom> countedFrom,
    Optional<String> rule,
    Optional<String> link,
    List<DateLabel> others,
    String othersAre,
    long sureness) {

  private static final Reasons REASONS = new Reasons(Language.ENGLISH);

  /**
   * What the words were counted from.
   *
   * @param what "the day of publication", "these words of the same text"
   */
  public record CountedFrom(String what, String words) {}

  static DateReason of(WhyDate why) {
    var others = why.readings().stream().filter(reading -> !reading.equals(why.edtf())).toList();
    return new DateReason(
        DateLabel.of(why.edtf()),
        present(why.words()),
        why.countedFrom().map(DateReason::countedFrom),
        present(why.rule()).map(REASONS::inWords),
        present(why.link()).map(REASONS::ofDate),
        others.stream().map(DateLabel::of).toList(),
        heading(why.edtf(), others.size()),
        Percent.of(why.confidence()));
  }

  /** "[1859-02,1859-03]" is one of these (ISO 8601-2, 4.4): neither is another. */
  private static String heading(String edtf, int readings) {
    if (!edtf.startsWith("[") || readings < 2) {
      return "Other readings of these words";
    }
    return readings == 2 ? "Both readings" : "All readings";
  }

  private static CountedFrom countedFrom(WhyDate.CountedFrom from) {
    return switch (from.origin()) {
      case PUBLICATION ->
          new CountedFrom("the day of publication", DateLabel.of(from.words()).words());
      case EXPRESSION -> new CountedFrom("other words of the text", "“" + from.words() + "”");
    };
  }

  private static Optional<String> present(String words) {
    return Optional.of(words).filter(text -> !text.isBlank());
  }
}
