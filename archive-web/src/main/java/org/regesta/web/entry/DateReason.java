package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import org.regesta.timeline.WhyDate;
import org.regesta.web.DateLabel;

/**
 * Why a source's words are dated as they are, for people.
 *
 * @param date where this source places it
 * @param words that date it, as the source gives them; empty where it has none of its own
 * @param countedFrom "publication, 12 April 2023" or the words of another expression
 * @param others readings beside the one that was taken
 * @param confidence in percent
 */
public record DateReason(
    DateLabel date,
    Optional<String> words,
    Optional<CountedFrom> countedFrom,
    Optional<String> rule,
    Optional<String> link,
    List<DateLabel> others,
    long confidence) {

  /**
   * What the words were counted from.
   *
   * @param what "the day of publication", "these words of the same text"
   */
  public record CountedFrom(String what, String words) {}

  static DateReason of(WhyDate why) {
    return new DateReason(
        DateLabel.of(why.edtf()),
        present(why.words()),
        why.countedFrom().map(DateReason::countedFrom),
        present(why.rule()),
        present(why.link()),
        why.readings().stream()
            .filter(reading -> !reading.equals(why.edtf()))
            .map(DateLabel::of)
            .toList(),
        Percent.of(why.confidence()));
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
