package org.regesta.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.speech.Stance;
import org.regesta.speech.Statement;
import org.regesta.speech.Wording;
import org.regesta.text.ArticleText;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/**
 * A text in which datings and statements are marked by hand, so that events are tested apart from
 * what finds those.
 *
 * <p>{@code {on-words|EDTF}} is a dating, {@code {words|}} one without a place, {@code {words|P3M}}
 * a length of time, {@code {words|EDTF|earlier words}} one that was counted from another; {@code
 * [[Speaker|words]]} is a statement, {@code [[Speaker/said/ASSERTS|words]]} one with its cue, which
 * stands before, and stance.
 */
record Marked(ArticleText article, Dates dates, List<Statement> statements) {

  private static final Pattern MARKS =
      Pattern.compile("\\{([^|{}]+)\\|([^|{}]*)(?:\\|([^{}]+))?}|\\[\\[([^|\\]]*)\\||]]");

  static Marked parse(String marked) {
    var text = new StringBuilder();
    var timexes = new ArrayList<Timex>();
    var datings = new ArrayList<Dating>();
    var statements = new ArrayList<Statement>();
    var open = new ArrayList<Open>();
    Matcher mark = MARKS.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      if (mark.group(1) != null) {
        int begin = text.length();
        text.append(mark.group(1));
        var passage = new Passage(begin, text.length());
        timexes.add(timex(passage, mark.group(2), from(text, mark.group(3))));
        datings.add(dating(timexes.getLast(), timexes.size() - 1));
      } else if (mark.group(4) != null) {
        open.add(new Open(mark.group(4), text.length()));
      } else {
        var begun = open.removeLast();
        statements.add(
            statement(begun.speaker(), new Passage(begun.begin(), text.length()), text.toString()));
      }
    }
    mark.appendTail(text);
    return new Marked(
        ArticleText.ofPlain(text.toString()), new Dates(timexes, datings), statements);
  }

  private record Open(String speaker, int begin) {}

  private static Timex.CountedFrom from(StringBuilder text, @Nullable String words) {
    if (words == null) {
      return new Timex.Nothing();
    }
    int at = text.indexOf(words);
    return new Timex.Expression(new Passage(at, at + words.length()));
  }

  private static Timex timex(Passage passage, String value, Timex.CountedFrom from) {
    boolean length = value.startsWith("P");
    var edtf = length || value.isEmpty() ? Optional.<String>empty() : Optional.of(value);
    return new Timex(
        passage,
        length ? Timex.Type.DURATION : Timex.Type.DATE,
        value,
        Optional.empty(),
        edtf,
        edtf.map(Marked::bounds).orElse(Bounds.OPEN),
        from,
        "by hand",
        1);
  }

  private static Dating dating(Timex timex, int index) {
    return new Dating(
        timex.passage(),
        List.of(index),
        timex.edtf(),
        timex.bounds(),
        timex.edtf().stream().toList(),
        "by hand",
        timex.edtf().isPresent() ? Optional.empty() : Optional.of("by hand"),
        1);
  }

  /** Days, months and years, and intervals of these; all that the tests need. */
  private static Bounds bounds(String edtf) {
    var sides = edtf.replaceAll("[~\\[\\]{}]", "").split("[/,]", -1);
    return new Bounds(edge(sides[0], Edge.FIRST), edge(sides[sides.length - 1], Edge.LAST));
  }

  private enum Edge {
    FIRST,
    LAST
  }

  private static @Nullable LocalDate edge(String date, Edge edge) {
    if (date.equals("..")) {
      return null;
    }
    var parts = date.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    if (parts.length == 1) {
      return edge == Edge.FIRST ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }
    var month = LocalDate.of(year, Integer.parseInt(parts[1]), 1);
    if (parts.length == 2) {
      return edge == Edge.FIRST ? month : month.plusMonths(1).minusDays(1);
    }
    return month.withDayOfMonth(Integer.parseInt(parts[2]));
  }

  private static Statement statement(String marked, Passage passage, String text) {
    var parts = marked.split("/", -1);
    var speaker = parts[0];
    var cue = parts.length < 2 ? Optional.<Passage>empty() : cue(text, parts[1]);
    var by =
        speaker.isEmpty()
            ? Optional.<Speaker>empty()
            : Optional.of(
                new Speaker(
                    speaker,
                    Speaker.Kind.PERSON,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    return new Statement(
        List.of(passage),
        Wording.INDIRECT,
        parts.length < 3 ? Stance.ASSERTS : stance(parts[2]),
        by,
        Optional.empty(),
        cue,
        Optional.empty(),
        Optional.empty(),
        1,
        "by hand");
  }

  private static Optional<Passage> cue(String text, String words) {
    int at = text.lastIndexOf(words);
    return Optional.of(new Passage(at, at + words.length()));
  }

  private static Stance stance(String act) {
    return new Stance(Stance.Act.valueOf(act), Stance.Polarity.PLAIN);
  }
}
