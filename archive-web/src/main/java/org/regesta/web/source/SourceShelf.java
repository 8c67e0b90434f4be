package org.regesta.web.source;

import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.speech.Statement;
import org.regesta.speech.StatementStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.springframework.stereotype.Component;

/** Finds what an address names. */
@Component
class SourceShelf {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final StatementStore statements;

  SourceShelf(CaptureStore captures, ExtractionStore extractions, StatementStore statements) {
    this.captures = captures;
    this.extractions = extractions;
    this.statements = statements;
  }

  /**
   * @throws NotHere where there is none of this name
   */
  Capture capture(String id) {
    return Optional.of(id)
        .filter(one -> one.matches("[0-9a-hjkmnp-tv-z]{26}"))
        .flatMap(one -> captures.find(new CaptureId(one)))
        .orElseThrow(() -> new NotHere("There is no source " + id + " in this archive."));
  }

  /**
   * @throws NotUnderstood where no words can stand there: no such address was ever given
   */
  static Passage span(int from, int to) {
    if (from >= to) {
      throw new NotUnderstood(
          "A passage has a first and a last letter; " + from + "-" + to + " has not.");
    }
    return new Passage(from, to);
  }

  /**
   * Whether an address counts in the text as it is read now.
   *
   * @param digits the first of the text's hash; none counts in whatever is read
   */
  boolean isReadAs(CaptureId capture, String digits) {
    return digits.isEmpty()
        || extractions.textHash(capture).filter(hash -> hash.startsWith(digits)).isPresent();
  }

  /** The statement from its first word to its last. */
  Optional<Statement> statement(CaptureId capture, Passage envelope) {
    return statements.find(capture).stream()
        .filter(statement -> statement.passage().equals(envelope))
        .findFirst();
  }

  /** The text of a capture; empty where none was read. */
  String text(CaptureId capture) {
    return extractions.find(capture).orElse(null) instanceof Extraction.Read read
        ? read.article().text()
        : "";
  }
}
