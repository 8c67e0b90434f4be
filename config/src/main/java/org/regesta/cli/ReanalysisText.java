package org.regesta.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.batch.EntryChange;
import org.regesta.batch.Reanalysis;
import org.regesta.citation.DateWords;
import org.regesta.inspect.Printable;
import org.regesta.time.Edtf;

/** What a reanalysis changed, entry by entry, for people. */
record ReanalysisText(Reanalysis done, boolean dryRun) {

  private static final int WORDS = 72;

  List<String> lines() {
    var lines = new ArrayList<String>();
    done.changes().forEach(change -> lines.add(line(change)));
    done.left()
        .forEach(left ->
            lines.add(Printable.words("left    %s  %s".formatted(left.capture(), left.reason()))));
    lines.add(sum());
    return lines;
  }

  private static String line(EntryChange change) {
    return Printable.words(
        "%-7s %s  %s  %s%s"
            .formatted(
                lower(change.change()),
                change.entry(),
                dates(change),
                cut(change.words()),
                change.successor().map(id -> "  (now " + id + ")").orElse("")));
  }

  private static String dates(EntryChange change) {
    return switch (change.change()) {
      case ADDED -> inWords(change.after());
      case GONE -> inWords(change.before());
      case REREAD -> inWords(change.after());
      case MOVED -> inWords(change.before()) + " → " + inWords(change.after());
    };
  }

  private static String inWords(Optional<String> edtf) {
    return edtf.map(date -> Edtf.parse(date).map(DateWords::of).orElse(date)).orElse("undated");
  }

  private static String cut(String words) {
    return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
  }

  private String sum() {
    var what =
        "%s read again, %,d left as they were: %s added, %,d gone, %,d moved, %,d reread"
            .formatted(
                Plural.of(done.read(), "capture", "captures"),
                done.left().size(),
                Plural.of(count(EntryChange.Kind.ADDED), "entry", "entries"),
                count(EntryChange.Kind.GONE),
                count(EntryChange.Kind.MOVED),
                count(EntryChange.Kind.REREAD));
    return switch (done.state()) {
      case DONE -> dryRun ? "this would be: " + what + "; nothing was written" : what;
      case STOPPED, RUNNING ->
          "stopped after %s; the same command goes on from there"
              .formatted(Plural.of(done.read(), "capture", "captures"));
    };
  }

  private long count(EntryChange.Kind kind) {
    return done.changes().stream().filter(change -> change.change() == kind).count();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
