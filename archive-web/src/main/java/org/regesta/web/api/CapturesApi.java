package org.regesta.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.form.CaptureForm;
import org.regesta.form.EntryForm;
import org.regesta.form.PassageForm;
import org.regesta.form.StatementForm;
import org.regesta.form.TextForm;
import org.regesta.speech.StatementStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Passage;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Captures, their words, and passages of them. */
@RestController
@Tag(
    name = "Captures",
    description = "What we hold, its words, and where they stand in the original.")
class CapturesApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String SPAN = "/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}";
  private static final String NAME = "0000000000000000000000000a";

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final StatementStore statements;
  private final TimelineStore timeline;

  CapturesApi(
      CaptureStore captures,
      ExtractionStore extractions,
      StatementStore statements,
      TimelineStore timeline) {
    this.captures = captures;
    this.extractions = extractions;
    this.statements = statements;
    this.timeline = timeline;
  }

  @Operation(summary = "One capture", description = "What we hold, and what it says of itself.")
  @GetMapping(path = "/api/captures/" + Asked.ID, produces = JSON)
  CaptureForm capture(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    var capture = find(id);
    return CaptureForm.of(
        capture, extractions.find(capture.id()), extractions.textHash(capture.id()));
  }

  @GetMapping(path = "/captures/" + Asked.ID, produces = JSON)
  CaptureForm negotiated(@PathVariable String id) {
    return capture(id);
  }

  @Operation(summary = "Its words", description = "The text that all passages count in.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/text", produces = JSON)
  TextForm text(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    var read = read(find(id).id());
    return TextForm.of(id, hash(id), read.article());
  }

  @Operation(summary = "Entries that rest on it", description = "In the order of its text.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/entries", produces = JSON)
  List<EntryForm> entries(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    return timeline.restingOn(find(id).id()).stream().map(EntryForm::of).toList();
  }

  @Operation(summary = "Its statements", description = "In the order of its text.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/statements", produces = JSON)
  List<StatementForm> statements(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    var text = read(find(id).id()).article().text();
    return statements.find(Asked.capture(id)).stream()
        .map(statement -> StatementForm.of(id, statement, text))
        .toList();
  }

  @Operation(
      summary = "A passage",
      description = "Its words, and where they stand in the original. Offsets count UTF-16 units.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/passages" + SPAN, produces = JSON)
  PassageForm passage(
      @Parameter(description = "The permanent name of the capture.", example = NAME) @PathVariable
          String id,
      @Parameter(description = "The first unit.", example = "0") @PathVariable int from,
      @Parameter(description = "Behind the last unit.", example = "12") @PathVariable int to) {
    var read = read(find(id).id());
    var text = read.article().text();
    return PassageForm.of(id, span(from, to, text), hash(id), text, read.anchors());
  }

  @GetMapping(path = "/captures/" + Asked.ID + "/passages" + SPAN, produces = JSON)
  PassageForm negotiated(@PathVariable String id, @PathVariable int from, @PathVariable int to) {
    return passage(id, from, to);
  }

  @Operation(summary = "The statement with these first and last words")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/statements" + SPAN, produces = JSON)
  StatementForm statement(
      @Parameter(description = "The permanent name of the capture.", example = NAME) @PathVariable
          String id,
      @Parameter(description = "Its first unit.", example = "0") @PathVariable int from,
      @Parameter(description = "Behind its last unit.", example = "12") @PathVariable int to) {
    var text = read(find(id).id()).article().text();
    var envelope = span(from, to, text);
    return statements.find(Asked.capture(id)).stream()
        .filter(statement -> statement.passage().equals(envelope))
        .map(statement -> StatementForm.of(id, statement, text))
        .findFirst()
        .orElseThrow(
            () -> new NoLongerHere("No statement is read at these words of capture " + id + "."));
  }

  @GetMapping(path = "/captures/" + Asked.ID + "/statements" + SPAN, produces = JSON)
  StatementForm negotiatedStatement(
      @PathVariable String id, @PathVariable int from, @PathVariable int to) {
    return statement(id, from, to);
  }

  @GetMapping("/captures/" + Asked.ID + ".json")
  ResponseEntity<CaptureForm> file(@PathVariable String id) {
    return Asked.file(capture(id));
  }

  @GetMapping("/captures/" + Asked.ID + "/passages" + SPAN + ".json")
  ResponseEntity<PassageForm> passageFile(
      @PathVariable String id, @PathVariable int from, @PathVariable int to) {
    return Asked.file(passage(id, from, to));
  }

  @GetMapping("/captures/" + Asked.ID + "/statements" + SPAN + ".json")
  ResponseEntity<StatementForm> statementFile(
      @PathVariable String id, @PathVariable int from, @PathVariable int to) {
    return Asked.file(statement(id, from, to));
  }

  private static Passage span(int from, int to, String text) {
    if (from >= to || to > text.length()) {
      throw new NotUnderstood(
          "A passage of this text begins before it ends, and ends at %d at the latest."
              .formatted(text.length()));
    }
    return new Passage(from, to);
  }

  private Capture find(String id) {
    return captures
        .find(Asked.capture(id))
        .orElseThrow(() -> new NotHere("There is no capture " + id + "."));
  }

  private String hash(String id) {
    return extractions.textHash(Asked.capture(id)).orElse("");
  }

  private Extraction.Read read(CaptureId id) {
    return switch (extractions.find(id).orElseThrow(() -> new NotHere("It was not read yet."))) {
      case Extraction.Read read -> read;
      case Extraction.Refused refused ->
          throw new NotHere("No words could be read from it: " + refused.reason() + ".");
    };
  }
}
