package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.capture.Declared.Field;
import org.regesta.form.CustodyForm;

/** How a capture came here, where its bytes lie, what proves them, and what read them, in words. */
final class Custody {

  private Custody() {}

  static List<Fact> of(Capture capture, CustodyForm known) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("Came from", capture.source().value()));
    facts.add(Fact.of("Name", capture.name()));
    facts.add(captured(capture));
    facts.add(Fact.of("Received", Known.moment(capture.received())));
    known.broughtIn().forEach(time -> facts.add(broughtBy(time)));
    add(facts, "Type as declared", known.declaredType());
    facts.add(Fact.of("Length", String.format(Locale.ENGLISH, "%,d bytes", capture.length())));
    facts.add(Fact.of("SHA-256 of the content", capture.content().hex()));
    if (known.kept() != null) {
      add(facts, known.kept());
    }
    readers(known.readBy(), facts);
    return List.copyOf(facts);
  }

  /** With who says so, where it is not the machine that captured it. */
  private static Fact captured(Capture capture) {
    var told = capture.declared();
    boolean declared = told.captured() != null && told.captured().equals(capture.captured());
    return new Fact(
        "Captured",
        Known.moment(capture.captured()),
        declared ? Optional.of(told.from(Field.CAPTURED)) : Optional.empty(),
        Optional.empty());
  }

  private static Fact broughtBy(CustodyForm.BroughtIn time) {
    return new Fact(
        "Brought in by",
        "import %d as %s, %s".formatted(time.order(), time.name(), Known.moment(time.received())),
        Optional.empty(),
        Optional.of("/imports/" + time.order()));
  }

  private static void add(List<Fact> facts, CustodyForm.Kept kept) {
    if (kept.fileTime() != null) {
      facts.add(Fact.of("File changed last", Known.moment(kept.fileTime())));
    }
    facts.add(
        Fact.of(
            "Kept in",
            String.format(
                Locale.ENGLISH,
                "%s, record at byte %,d, %,d bytes long",
                kept.file(),
                kept.offset(),
                kept.length())));
    facts.add(Fact.of("SHA-256 of the record", kept.sha256()));
    add(facts, "Digest in the record", kept.payloadDigest());
  }

  private static void readers(CustodyForm.ReadBy readBy, List<Fact> facts) {
    add(facts, "Text read by", readBy.text() == null ? null : "reader " + readBy.text());
    add(facts, "Dates found by", readBy.dates());
    add(facts, "Statements found by", readBy.statements());
    add(facts, "Events found by", readBy.events());
  }

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(Fact.of(name, value));
    }
  }
}
