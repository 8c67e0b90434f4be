package org.regesta.web;

import java.util.Comparator;
import java.util.Optional;
import org.regesta.citation.DateWords;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import org.regesta.timeline.Entry;

/**
 * A date as pages show it: in words, and with the class of the sign that is drawn before them.
 *
 * @param words "30 March 2022", "February or March 2022", "no date"
 * @param shape class of the style sheet: day, within, from, until, either, about, undated
 * @param edtf ISO 8601-2:2019, or what stood in its place; empty where there is no date
 */
public record DateLabel(String words, String shape, String edtf) {

  /** No source tells a date. */
  public static final DateLabel UNDATED = new DateLabel("no date", "undated", "");

  /** When an entry happened or was said. */
  public static DateLabel of(Optional<Entry.When> when) {
    return when.map(at -> of(at.edtf())).orElse(UNDATED);
  }

  /** A date as EDTF; what is none is shown as it is. */
  public static DateLabel of(String edtf) {
    return Edtf.parse(edtf)
        .map(date -> new DateLabel(DateWords.of(date), shape(date), edtf))
        .orElseGet(() -> new DateLabel(edtf, "undated", edtf));
  }

  /** The same without the hour, for lists. */
  public static DateLabel ofDay(String edtf) {
    int time = edtf.indexOf('T');
    return of(time < 0 ? edtf : edtf.substring(0, time));
  }

  /**
   * When words were said that nobody dates: before they were published, for they stand there. What
   * happens may be told of beforehand.
   */
  public static DateLabel latest(Entry entry) {
    return switch (entry) {
      case Entry.Said said ->
          said.evidence().stream()
              .flatMap(one -> one.published().stream())
              .min(Comparator.naturalOrder())
              .map(DateLabel::onOrBefore)
              .orElse(UNDATED);
      case Entry.Happened _ -> UNDATED;
    };
  }

  private static DateLabel onOrBefore(String published) {
    var label = ofDay(published);
    var words = (label.shape().equals("day") ? "on or before " : "in or before ") + label.words();
    return new DateLabel(words, "until", "");
  }

  private static String shape(Edtf date) {
    if (date instanceof Edtf.Members members && members.choice() == Edtf.Choice.ONE) {
      return "either";
    }
    var shape = shape(date.bounds());
    var written = date.toString();
    boolean unsure = written.chars().anyMatch(sign -> sign == '~' || sign == '?' || sign == '%');
    return unsure && (shape.equals("day") || shape.equals("within")) ? "about" : shape;
  }

  private static String shape(Bounds days) {
    if (days.earliest() == null) {
      return days.latest() == null ? "undated" : "until";
    }
    if (days.latest() == null) {
      return "from";
    }
    return days.earliest().equals(days.latest()) ? "day" : "within";
  }
}
