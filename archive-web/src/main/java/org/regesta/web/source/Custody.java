package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Holding;
import org.regesta.capture.Sighting;
import org.regesta.event.EventStore;
import org.regesta.speech.StatementStore;
import org.regesta.text.ExtractionStore;
import org.regesta.time.DatesStore;
import org.springframework.stereotype.Component;

/** How a capture came here, where its bytes lie, what proves them, and what read them. */
@Component
class Custody {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final DatesStore dates;
  private final StatementStore statements;
  private final EventStore events;

  Custody(
      CaptureStore captures,
      ExtractionStore extractions,
      DatesStore dates,
      StatementStore statements,
      EventStore events) {
    this.captures = captures;
    this.extractions = extractions;
    this.dates = dates;
    this.statements = statements;
    this.events = events;
  }

  List<Fact> of(Capture capture) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("Came from", capture.source().value()));
    facts.add(Fact.of("Name", capture.name()));
    facts.add(Fact.of("Captured", Known.moment(capture.captured())));
    facts.add(Fact.of("Received", Known.moment(capture.received())));
    captures.sightings(capture.id()).forEach(sighting -> facts.add(broughtBy(sighting)));
    add(facts, "Type as declared", Optional.ofNullable(capture.declaredType()));
    add(facts, "Rights", Optional.ofNullable(capture.declared().rights()));
    add(facts, "Collection", Optional.ofNullable(capture.declared().collection()));
    facts.add(Fact.of("Length", String.format(Locale.ENGLISH, "%,d bytes", capture.length())));
    facts.add(Fact.of("SHA-256 of the content", capture.content().hex()));
    captures.holding(capture.id()).ifPresent(holding -> add(facts, holding));
    readers(capture, facts);
    return List.copyOf(facts);
  }

  private static Fact broughtBy(Sighting sighting) {
    return new Fact(
        "Brought in by",
        "import %d as %s, %s"
            .formatted(sighting.order(), sighting.name(), Known.moment(sighting.received())),
        Optional.empty(),
        Optional.of("/imports/" + sighting.order()));
  }

  private static void add(List<Fact> facts, Holding holding) {
    if (holding.fileTime() != null) {
      facts.add(Fact.of("File changed last", Known.moment(holding.fileTime())));
    }
    facts.add(
        Fact.of(
            "Kept in",
            String.format(
                Locale.ENGLISH,
                "%s, record at byte %,d, %,d bytes long",
                holding.file(),
                holding.offset(),
                holding.length())));
    facts.add(Fact.of("SHA-256 of the record", holding.stored().hex()));
    add(facts, "Digest in the record", holding.payloadDigest());
  }

  private void readers(Capture capture, List<Fact> facts) {
    add(facts, "Text read by", extractions.reader(capture.id()).map(v -> "reader " + v));
    add(facts, "Dates found by", dates.analyser(capture.id()));
    add(facts, "Statements found by", statements.analyser(capture.id()));
    add(facts, "Events found by", events.analyser(capture.id()));
  }

  private static void add(List<Fact> facts, String name, Optional<String> value) {
    value.ifPresent(one -> facts.add(Fact.of(name, one)));
  }
}
