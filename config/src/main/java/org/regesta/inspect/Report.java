package org.regesta.inspect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.event.Event;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.speech.Statement;
import org.regesta.text.Found;
import org.regesta.text.Passage;
import org.regesta.text.SourceMetadata;
import org.regesta.time.Dating;

/** A reading in columns, for people. */
record Report(PrintWriter out) {

  private static final int WORDS = 72;

  void print(Inspected.Read file) {
    out.println(Printable.name(file.id()));
    metadata(file.metadata());
    file.notes().forEach(note -> row("  note       " + note));
    var words = new Words(file.text());
    heading("Dates", file.reading().dates().datings());
    file.reading().dates().datings().forEach(dating -> dating(dating, words));
    heading("Statements", file.reading().statements());
    file.reading().statements().forEach(statement -> statement(statement, words));
    heading("Events", file.reading().events());
    file.reading().events().forEach(event -> event(event, words));
    out.println();
  }

  private void metadata(SourceMetadata metadata) {
    found("title", metadata.title());
    metadata.authors().forEach(author -> found("author", Optional.of(author)));
    found("publisher", metadata.publisher());
    found("published", metadata.published());
    found("modified", metadata.modified());
    found("language", metadata.language());
    found("address", metadata.url());
  }

  private void found(String name, Optional<Found<String>> found) {
    found.ifPresent(value ->
        row(String.format(Locale.ROOT, "  %-10s %s  (%s)", name, value.value(), value.evidence())));
  }

  private void heading(String what, List<?> found) {
    out.println();
    row(String.format(Locale.ROOT, "%s: %d", what, found.size()));
  }

  private void dating(Dating dating, Words words) {
    row(
        String.format(
            Locale.ROOT,
            "  %6d  %-30s  %-24s  %s",
            dating.passage().begin(),
            words.of(dating.passage(), 30),
            dating.edtf().orElse("-"),
            dating.unplaced().map(reason -> "open: " + reason).orElse(dating.rule())));
  }

  private void statement(Statement statement, Words words) {
    row(
        String.format(
            Locale.ROOT,
            "  %6d  %-8s  %-11s  %s",
            statement.passage().begin(),
            statement.wording().name().toLowerCase(Locale.ROOT),
            statement.saidOn().map(Statement.SaidOn::edtf).orElse("-"),
            statement.speaker().map(Speaker::described).orElse("(nobody named)")
                + ", "
                + StanceWords.of(statement.stance()).present()));
    row(String.format(Locale.ROOT, "          %s", words.of(statement.passage(), WORDS)));
  }

  private void event(Event event, Words words) {
    row(
        String.format(
            Locale.ROOT,
            "  %6d  %-24s  %-9s  %s%s",
            event.passage().begin(),
            event.edtf().orElse("-"),
            event.status().name().toLowerCase(Locale.ROOT),
            words.of(event.passage(), WORDS),
            event.by().map(name -> "  (" + name + ")").orElse("")));
  }

  private void row(String line) {
    out.println(Printable.words(line).stripTrailing());
  }

  /** Passages of a text on one line, cut to a width. */
  private record Words(String text) {

    String of(Passage passage, int width) {
      var words = passage.of(text).replaceAll("\\s+", " ");
      return words.length() <= width ? words : words.substring(0, width - 1) + "\u2026";
    }
  }
}
