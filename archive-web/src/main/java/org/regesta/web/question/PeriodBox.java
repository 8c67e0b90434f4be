package org.regesta.web.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.time.Bounds;
import org.regesta.time.Edtf;
import org.regesta.timeline.Period;
import org.regesta.timeline.PeriodReader;
import org.regesta.web.DateLabel;
import org.regesta.web.chart.Stretch;
import org.springframework.stereotype.Component;

/**
 * Reads the box for a period on every page that has one: "2021", "late 2021", "March 2022..May
 * 2022".
 */
@Component
public class PeriodBox {

  /** Asks for all time in so many words, where to ask for none shows the middle of it. */
  public static final String ALL = "all";

  private final PeriodReader reader;
  private final Clock clock;

  PeriodBox(PeriodReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * What was asked for.
   *
   * @param written as an address keeps it: as it was written, but dates for words that mean
   *     something else tomorrow ("last year")
   * @param days everything, where the box was empty or not understood
   * @param sense how it was read, as EDTF; empty where nothing tells more than the days do
   * @param others what may have been meant as well, or instead where it was not understood
   * @param problem for the reader, where it was not understood
   * @param typed the words for which dates were written; empty where they stand as they were typed
   * @param remark what is to be told of it beside; empty where nothing is
   */
  public record Asked(
      String written,
      Bounds days,
      String sense,
      List<Bounds> others,
      Optional<String> problem,
      String typed,
      String remark) {

    public Asked {
      others = List.copyOf(others);
    }

    static Asked everything(String written) {
      return new Asked(written, Bounds.OPEN, "", List.of(), Optional.empty(), "", "");
    }

    /** "1 September to 31 December 2021"; empty where all time is asked for. */
    public String inWords() {
      return days.equals(Bounds.OPEN) ? "" : words(days);
    }

    /**
     * How it was read: "about 1860" of "circa 1860"; the days of what has its own words, "March to
     * May 2022" of "spring 2022".
     */
    public String senseInWords() {
      var named = typed.isEmpty() ? written : typed;
      var words = sense.isEmpty() ? inWords() : DateLabel.of(sense).words();
      if (isRoundADate()) {
        return words + ", that is " + inWords();
      }
      return words.equalsIgnoreCase(named) ? inWords() : words;
    }

    /** Whether days round the date are looked through too, as with "circa 1860". */
    private boolean isRoundADate() {
      return sense.endsWith("~")
          && Edtf.parse(sense).filter(date -> !date.bounds().equals(days)).isPresent();
    }

    /** What is read: “circa 1860” as somebody wrote it, but no code, which an address may hold. */
    public String named() {
      if (!typed.isEmpty()) {
        return "“" + typed + "”";
      }
      return Edtf.parse(written).isPresent() ? "The period" : "“" + written + "”";
    }

    /** Whether it was read as anything but what stands there, so that the reader must be told. */
    public boolean wasRead() {
      return !days.equals(Bounds.OPEN)
          && (!others.isEmpty()
              || !typed.isEmpty()
              || !remark.isEmpty()
              || isRoundADate()
              || (!written.equalsIgnoreCase(senseInWords())
                  && !written.equals(Stretch.edtf(days))));
    }

    /** What may have been meant, with its address. */
    public List<Offer> offers(Question question, String path) {
      return others.stream()
          .map(other ->
              new Offer(words(other), question.during(Stretch.edtf(other)).at(path).toString()))
          .toList();
    }

    private static String words(Bounds days) {
      return DateLabel.of(Stretch.edtf(days)).words();
    }
  }

  /** A period that may have been meant. */
  public record Offer(String words, String address) {}

  /**
   * Reads an address, which has dates for what was typed where that means something else tomorrow.
   *
   * @param typed what was typed, as the address says; it counts only as long as it means the same
   */
  public Asked read(String written, String typed) {
    var asked = read(written);
    if (typed.isBlank() || !asked.typed().isEmpty()) {
      return asked;
    }
    var then = read(typed);
    return !then.typed().isEmpty() && then.written().equals(asked.written()) ? then : asked;
  }

  /** Reads what somebody wrote. */
  public Asked read(String written) {
    if (written.isBlank() || written.equals(ALL)) {
      return Asked.everything(written.strip());
    }
    var always = reader.read(written, Optional.empty());
    var now = reader.read(written, Optional.of(LocalDate.now(clock)));
    return switch (always) {
      case Period.Understood understood ->
          asked(written, understood, understood.sense(), others(understood, now));
      case Period.NotUnderstood _ ->
          switch (now) {
            case Period.Understood today when today.others().isEmpty() ->
                new Asked(
                    lasting(today),
                    today.bounds(),
                    today.sense(),
                    List.of(),
                    Optional.empty(),
                    written.strip(),
                    today.remark());
            case Period.Understood today -> toBeChosen(written, today);
            case Period.NotUnderstood not ->
                new Asked(
                    written, Bounds.OPEN, "", not.offers(), Optional.of(not.message()), "", "");
          };
    };
  }

  /** "June" names no year: nobody knows which is meant. */
  private static Asked toBeChosen(String written, Period.Understood today) {
    return new Asked(
        written,
        Bounds.OPEN,
        "",
        Stream.concat(Stream.of(today.bounds()), today.others().stream()).toList(),
        Optional.of("'%s' can mean more than one stretch of time: choose one.".formatted(written)),
        "",
        "");
  }

  private static Asked asked(
      String written, Period.Understood read, String sense, List<Bounds> others) {
    return new Asked(written, read.bounds(), sense, others, Optional.empty(), "", read.remark());
  }

  /** What it means today is only offered, where it has a meaning on every day. */
  private static List<Bounds> others(Period.Understood always, Period now) {
    return now instanceof Period.Understood today
        ? Stream.concat(always.others().stream(), today.others().stream())
            .filter(days -> !days.equals(always.bounds()))
            .distinct()
            .toList()
        : always.others();
  }

  /** The words that mean the same days tomorrow: "2022" of "last year". */
  private String lasting(Period.Understood today) {
    return reader.read(today.sense(), Optional.empty()) instanceof Period.Understood same
            && same.bounds().equals(today.bounds())
        ? today.sense()
        : Stretch.edtf(today.bounds());
  }
}
