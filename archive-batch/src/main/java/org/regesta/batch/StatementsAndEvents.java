package org.regesta.batch;

import java.util.List;
import org.regesta.event.Event;
import org.regesta.intake.Findings;
import org.regesta.intake.Item;
import org.regesta.speech.Statement;
import org.regesta.speech.Wording;

/** Fourth step: finds who said what, and what is said to have happened. */
record StatementsAndEvents(Analysis analysis, Derivations derivations, Findings findings)
    implements ItemWork<StatementsAndEvents.Found> {

  record Found(List<Statement> statements, List<Event> events) {}

  @Override
  public String name() {
    return "search for statements and events";
  }

  @Override
  public Found work(Item item) {
    var read = derivations.wordsOf(item);
    var dates = derivations.datesOf(item);
    var statements = analysis.statements(read, dates);
    return new Found(statements, analysis.events(read, dates, statements));
  }

  @Override
  public void record(Item item, Found found) {
    var capture = item.capture().orElseThrow();
    derivations.statements().save(capture, found.statements());
    derivations.events().save(capture, found.events());
    findings.heard(item, count(found.statements()), found.events().size());
  }

  private static Findings.StatementCount count(List<Statement> statements) {
    return new Findings.StatementCount(
        count(statements, Wording.DIRECT),
        count(statements, Wording.INDIRECT),
        count(statements, Wording.MIXED),
        statements.stream().filter(statement -> statement.speaker().isEmpty()).count());
  }

  private static long count(List<Statement> statements, Wording wording) {
    return statements.stream().filter(statement -> statement.wording() == wording).count();
  }
}
