package org.regesta.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.form.EntryForm;
import org.regesta.inspect.Printable;
import picocli.CommandLine.Help.Ansi;

/** Prints entries for people: when, who, what, and below it where it stands. */
record EntryLines(PrintWriter out, Ansi ansi) {

  /** So many sources are named; an entry may rest on thousands. */
  private static final int SOURCES = 3;

  private static final String INDENT = " ".repeat(14);

  /** Prints an entry with its words as they shall be shown: on one line, and printable. */
  void print(EntryForm entry, String words) {
    var when = entry.edtf() == null ? "undated" : entry.edtf();
    out.println(
        ansi.string("@|bold %-12s|@  ".formatted(plain(when)))
            + Printable.words(lead(entry))
            + words);
    if (entry.dated() != null) {
      out.println(INDENT + ansi.string("@|faint dated by|@ “" + plain(entry.dated()) + "”"));
    }
    var sources =
        entry.evidence().stream()
            .collect(
                Collectors.groupingBy(
                    EntryForm.Source::source, LinkedHashMap::new, Collectors.toList()))
            .values();
    sources.stream().limit(SOURCES).map(EntryLines::line).forEach(this::below);
    int more = sources.size() - SOURCES;
    if (more > 0) {
      below(
          "and %,d more %s; all with --json".formatted(more, more == 1 ? "source" : "sources"));
    }
  }

  private void below(String source) {
    out.println(INDENT + ansi.string("@|faint " + plain(source) + "|@"));
  }

  void print(EntryForm entry) {
    print(entry, Printable.words(entry.text()));
  }

  private static String lead(EntryForm entry) {
    var who = entry.who().map(name -> name + ": ").orElse("");
    var status =
        entry.status() == null || entry.status().equals("asserted") ? "" : entry.status() + ": ";
    return entry.kind().equals("said") ? who : status + who;
  }

  /** A source by its first capture. */
  private static String line(List<EntryForm.Source> source) {
    long captures = source.stream().map(EntryForm.Source::capture).distinct().count();
    return line(source.getFirst()) + (captures < 2 ? "" : " · in %,d captures".formatted(captures));
  }

  private static String line(EntryForm.Source source) {
    return Stream.of(source.title(), source.publisher(), source.published(), source.capture())
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  /** Picocli reads "@|" and "|@" as markup; words of a source are none. */
  private static String plain(String words) {
    return Printable.words(words).replace("@|", "@ |").replace("|@", "| @");
  }
}
