package org.regesta.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.speech.Statement;

/**
 * A statement as one capture has it.
 *
 * @param spans begin and end of its words in the text, UTF-16, end exclusive
 * @param wording "direct", "indirect", "mixed"
 * @param stance what the speaker does with the words: "says", "denies", "does not deny", "asks" …
 * @param saidOn EDTF, where the text tells
 */
public record StatementForm(
    String capture,
    List<List<Integer>> spans,
    String words,
    String wording,
    String stance,
    @Nullable String speaker,
    @Nullable String role,
    @Nullable String organisation,
    @Nullable String cue,
    @Nullable String saidOn,
    String reason,
    double confidence) {

  public static StatementForm of(String capture, Statement statement, String text) {
    return new StatementForm(
        capture,
        statement.spans().stream().map(span -> List.of(span.begin(), span.end())).toList(),
        statement.words(text),
        statement.wording().name().toLowerCase(Locale.ROOT),
        StanceWords.of(statement.stance()).present(),
        statement.speaker().map(Speaker::name).orElse(null),
        statement.speaker().flatMap(Speaker::role).orElse(null),
        statement.speaker().flatMap(Speaker::organisation).orElse(null),
        statement.cue().map(cue -> cue.of(text)).orElse(null),
        statement.saidOn().map(Statement.SaidOn::edtf).orElse(null),
        statement.reason(),
        statement.confidence());
  }
}
