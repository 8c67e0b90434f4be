package org.regesta.web.source;

import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.language.Reasons;
import org.regesta.speech.Speaker;
import org.regesta.speech.Statement;
import org.regesta.web.DateLabel;
import org.regesta.web.EntryLine;

/** A statement as it was read from a source, in words for the reader. */
record StatementView(
    String speaker,
    String manner,
    Optional<DateLabel> saidOn,
    Optional<String> cue,
    String reason) {

  private static final Reasons REASONS = new Reasons(Language.ENGLISH);

  static StatementView of(Statement statement, String text) {
    return new StatementView(
        statement.speaker().map(Speaker::described).orElse("the text does not say who"),
        EntryLine.manner(statement.stance(), statement.wording()),
        statement.saidOn().map(said -> DateLabel.of(said.edtf())),
        statement
            .cue()
            .filter(cue -> cue.end() <= text.length())
            .map(cue -> cue.of(text).replaceAll("\\s+", " ")),
        REASONS.inWords(statement.reason()));
  }
}
