package org.regesta.batch;

import org.regesta.event.EventStore;
import org.regesta.intake.Item;
import org.regesta.speech.StatementStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.time.Dates;
import org.regesta.time.DatesStore;

/** Where each stage of reading is put on record, for the next to find. */
public record Derivations(
    ExtractionStore extractions, DatesStore dates, StatementStore statements, EventStore events) {

  /** The words of an item whose reading went well. */
  Extraction.Read wordsOf(Item item) {
    var extraction = extractions.find(item.capture().orElseThrow()).orElseThrow();
    return switch (extraction) {
      case Extraction.Read read -> read;
      case Extraction.Refused(_, var reason) ->
          throw new IllegalStateException("its words were not read: " + reason);
    };
  }

  Dates datesOf(Item item) {
    return dates.find(item.capture().orElseThrow()).orElseThrow();
  }
}
