package org.regesta.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.event.StatusWords;
import org.regesta.form.EntryForm;
import org.regesta.inspect.Printable;
import picocli.CommandLine.Help.Ansi;

/** Prints entries for people: when, who, what, and below it where it stands. */
record EntryLines(PrintWriter out, Ansi ansi, DateForm dates) {

  /** So many sources are named; an entry may rest on thousands. */
  private static final int SOURCES = 3;

  /** Wide enough for every single day; a longer date has a line of its own. */
  private static final int WIDTH = 17;

  private static final String INDENT = " ".repeat(WIDTH + 2);

  /** Prints an entry with its words as they shall be shown: on one line, and printable. */
  void print(EntryForm entry, String words) {
    var when = plain(entry.edtf() == null ? "undated" : dates.of(entry.edtf()));
    var dated = ansi.string("@|bold " + when + "|@");
    var what = Printable.words(lead(entry)) + words;
    if (when.length() > WIDTH) {
      out.println(dated);
      out.println(INDENT + what);
    } else {
      out.println(dated + INDENT.substring(when.length()) + what);
    }
    if (entry.dated() != null) {
      out.println(INDENT + ansi.string("@|faint dated by|@ “" + plain(entry.dated()) + "”"));
    }
    if (!entry.contrary().isEmpty()) {
      var others = entry.contrary().stream().map(dates::of).collect(Collectors.joining(", "));
      out.println(INDENT + ansi.string("@|faint sources differ:|@ also " + plain(others)));
    }
    var sources =
        entry.evidence().stream()
            .collect(
                Collectors.groupingBy(
                    EntryForm.Source::source, LinkedHashMap::new, Collectors.toList()))
            .values();
    sources.stream().limit(SOURCES).map(this::line).forEach(this::below);
    int more = sources.size() - SOURCES;
    if (more > 0) {
      below("and %s; all with --json".formatted(Plural.of(more, "more source", "more sources")));
    }
  }

  private void below(String source) {
    out.println(INDENT + ansi.string("@|faint " + plain(source) + "|@"));
  }

  void print(EntryForm entry) {
    print(entry, Printable.words(entry.text()));
  }

  private static String lead(EntryForm entry) {
    var stance =
        entry.stance() == null || entry.stance().equals("says") ? "" : ", " + entry.stance();
    var who = entry.who().map(name -> name + stance + ": ").orElse("");
    var status =
        entry.status() == null || entry.status().equals("asserted")
            ? ""
            : StatusWords.of(entry.status()).map(StatusWords::label).orElse(entry.status()) + ": ";
    return entry.kind().equals("said") ? who : status + who;
  }

  /** A source by its first capture. */
  private String line(List<EntryForm.Source> source) {
    long captures = source.stream().map(EntryForm.Source::capture).distinct().count();
    return line(source.getFirst()) + (captures < 2 ? "" : " · in %,d captures".formatted(captures));
  }

  private String line(EntryForm.Source source) {
    var published = source.published() == null ? null : dates.of(source.published());
    return Stream.of(source.title(), source.publisher(), published, source.capture())
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  /** Picocli reads "@|" and "|@" as markup; words of a source are none. */
  private static String plain(String words) {
    return Printable.words(words).replace("@|", "@ |").replace("|@", "| @");
  }
}
