package org.regesta.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2. Its {@code toString} is
 * the written form, and reading that gives an equal date.
 */
public sealed interface Edtf {

  /** What reading a text gave. */
  sealed interface Reading {}

  /** The text is EDTF. */
  record Valid(Edtf edtf) implements Reading {}

  /** The text is no EDTF. */
  record Invalid(String text, String reason) implements Reading {}

  /** A year, month, day, season or other part of a year, with what is unspecified or unsure. */
  record Day(EdtfDate date) implements Edtf {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * A day and a time of day.
   *
   * @param time as written, from the T on
   */
  record Moment(LocalDate day, String time) implements Edtf {
    @Override
    public String toString() {
      return EdtfDate.of(day) + time;
    }
  }

  /** From one date to another. */
  record Interval(Side from, Side to) implements Edtf {
    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  /** One of several dates, or all of them. */
  record Members(Choice choice, List<Member> members) implements Edtf {

    public Members {
      members = List.copyOf(members);
    }

    @Override
    public String toString() {
      var inner = String.join(",", members.stream().map(Member::toString).toList());
      return choice == Choice.ONE ? "[" + inner + "]" : "{" + inner + "}";
    }
  }

  /** Whether one member is meant or all. */
  enum Choice {
    ONE,
    ALL
  }

  /** An end of an interval. */
  sealed interface Side {}

  /** An end that is known. */
  record Known(EdtfDate date) implements Side {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** No end: "..". */
  record Open() implements Side {
    @Override
    public String toString() {
      return "..";
    }
  }

  /** An end that nobody knows. */
  record Unknown() implements Side {
    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * A date of a set, or a run of dates.
   *
   * @param from null for a run that is open at its beginning
   * @param to null for a run that is open at its end; the same as {@code from} for a single date
   */
  record Member(@Nullable EdtfDate from, @Nullable EdtfDate to) {
    @Override
    public String toString() {
      if (from != null && from.equals(to)) {
        return from.toString();
      }
      return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
  }

  /** Reads a date, or says why it is none. */
  static Reading read(String text) {
    return EdtfReader.read(text);
  }

  /** Reads a date; empty where the text is none. */
  static Optional<Edtf> parse(String text) {
    return read(text) instanceof Valid(var edtf) ? Optional.of(edtf) : Optional.empty();
  }

  /** The lowest level of the standard that has all of its features: 0, 1 or 2. */
  default int level() {
    return switch (this) {
      case Day(var date) -> date.level();
      case Moment moment -> 0;
      case Interval(var from, var to) -> EdtfMeasure.level(from, to);
      case Members members -> 2;
    };
  }

  /**
   * The days that it covers, as written: "about" and "perhaps" add none. Seasons are those of the
   * northern half; a winter that is named by one year covers both readings.
   */
  default Bounds bounds() {
    return switch (this) {
      case Day(var date) -> date.bounds();
      case Moment(var day, var time) -> Bounds.day(day);
      case Interval(var from, var to) -> EdtfMeasure.bounds(from, to);
      case Members(var choice, var members) -> EdtfMeasure.hull(members);
    };
  }

  /** The unbroken stretches of days that it covers: one, or as many as a set has members. */
  default List<Bounds> stretches() {
    return EdtfMeasure.stretches(this);
  }

  /** Whether some day can belong to both. Gaps in sets stay gaps. */
  default boolean overlaps(Edtf other) {
    return EdtfMeasure.stretches(this).stream()
        .anyMatch(a -> EdtfMeasure.stretches(other).stream().anyMatch(b -> EdtfMeasure.meet(a, b)));
  }
}
