package org.regesta.batch;

import org.regesta.intake.Findings;
import org.regesta.intake.Item;
import org.regesta.time.Dates;
import org.regesta.time.Dating;

/** Third step: finds the dates that the words name, and places them. */
record Date(Analysis analysis, Derivations derivations, Findings findings)
    implements ItemWork<Dates> {

  @Override
  public String name() {
    return "dating";
  }

  @Override
  public Dates work(Item item) {
    return analysis.dates(derivations.wordsOf(item));
  }

  @Override
  public void record(Item item, Dates dates) {
    derivations.dates().save(item.capture().orElseThrow(), dates);
    findings.dated(item, count(dates));
  }

  private static Findings.DateCount count(Dates dates) {
    long open = dates.datings().stream().filter(dating -> dating.edtf().isEmpty()).count();
    long ambiguous = dates.datings().stream().filter(Date::isAmbiguous).count();
    return new Findings.DateCount(dates.datings().size() - open - ambiguous, ambiguous, open);
  }

  private static boolean isAmbiguous(Dating dating) {
    return dating.edtf().isPresent() && dating.readings().size() > 1;
  }
}
