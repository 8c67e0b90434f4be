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
import org.regesta.web.NotHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.NothingThere;
import org.regesta.web.question.ReadingOfText;
import org.regesta.web.source.CustodyBook;
import org.regesta.web.source.SameSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Captures, their words, and passages of them. */
@RestController
@Tag(
    name = "Captures",
    description = "What we hold, its words, and where they stand in the original.")
class CapturesApi {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final String SPAN = "/{from:[0-9]{1,9}}-{to:[0-9]{1,9}}";
  private static final String TEXT =
      "The first digits of the hash of the text that the offsets count in; usually whatever text"
          + " there is.";
  private static final String NAME = "0000000000000000000000000a";

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final StatementStore statements;
  private final TimelineStore timeline;
  private final CustodyBook custody;

  CapturesApi(
      CaptureStore captures,
      ExtractionStore extractions,
      StatementStore statements,
      TimelineStore timeline,
      CustodyBook custody) {
    this.captures = captures;
    this.extractions = extractions;
    this.statements = statements;
    this.timeline = timeline;
    this.custody = custody;
  }

  @Operation(
      summary = "One capture",
      description =
          "What we hold, what is known of it and from where, how it came here, where its bytes lie, what read"
              + " it, and the other captures of the same source.")
  @GetMapping(path = "/api/captures/" + Asked.ID, produces = JSON)
  CaptureForm capture(
      @Parameter(description = "Its permanent name.", example = NAME) @PathVariable String id) {
    var capture = find(id);
    return CaptureForm.of(
        capture,
        extractions.find(capture.id()),
        extractions.textHash(capture.id()),
        custody.of(capture),
        siblings(capture));
  }

  private List<CaptureForm.Sibling> siblings(Capture shown) {
    var ours = extractions.textHash(shown.id());
    return SameSource.of(shown, captures, extractions).stream()
        .map(one -> CaptureForm.Sibling.of(one, shown, ours, extractions.textHash(one.id())))
        .toList();
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
      description =
          "Its words, and where they stand in the original. Offsets count UTF-16 units. 410 says"
              + " that it counts in another reading of the text than there is now.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/passages" + SPAN, produces = JSON)
  PassageForm passage(
      @Parameter(description = "The permanent name of the capture.", example = NAME) @PathVariable
          String id,
      @Parameter(description = "The first unit.", example = "0") @PathVariable int from,
      @Parameter(description = "Behind the last unit.", example = "12") @PathVariable int to,
      @Parameter(description = TEXT) @RequestParam(defaultValue = "") String text) {
    var span = span(from, to);
    var read = readAs(text, id, "passages/%d-%d".formatted(from, to));
    var words = read.article().text();
    if (span.end() > words.length()) {
      throw NothingThere.noPassage(id);
    }
    return PassageForm.of(id, span, hash(id), words, read.anchors());
  }

  @GetMapping(path = "/captures/" + Asked.ID + "/passages" + SPAN, produces = JSON)
  PassageForm negotiated(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text) {
    return passage(id, from, to, text);
  }

  @Operation(
      summary = "The statement with these first and last words",
      description =
          "Who said it, and why it is read so. 410 says that no statement is read at this place,"
              + " or that the address counts in another reading of the text.")
  @GetMapping(path = "/api/captures/" + Asked.ID + "/statements" + SPAN, produces = JSON)
  StatementForm statement(
      @Parameter(description = "The permanent name of the capture.", example = NAME) @PathVariable
          String id,
      @Parameter(description = "Its first unit.", example = "0") @PathVariable int from,
      @Parameter(description = "Behind its last unit.", example = "12") @PathVariable int to,
      @Parameter(description = TEXT) @RequestParam(defaultValue = "") String text) {
    var envelope = span(from, to);
    var words = readAs(text, id, "statements/%d-%d".formatted(from, to)).article().text();
    return statements.find(Asked.capture(id)).stream()
        .filter(statement -> statement.passage().equals(envelope))
        .map(statement -> StatementForm.of(id, statement, words))
        .findFirst()
        .orElseThrow(() ->
            envelope.end() <= words.length()
                ? NothingThere.noStatement(id, from, to)
                : NothingThere.noStatementSoFarBehind(id));
  }

  @GetMapping(path = "/captures/" + Asked.ID + "/statements" + SPAN, produces = JSON)
  StatementForm negotiatedStatement(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text) {
    return statement(id, from, to, text);
  }

  @GetMapping("/captures/" + Asked.ID + ".json")
  ResponseEntity<CaptureForm> file(@PathVariable String id) {
    return Asked.file(capture(id));
  }

  @GetMapping("/captures/" + Asked.ID + "/passages" + SPAN + ".json")
  ResponseEntity<PassageForm> passageFile(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text) {
    return Asked.file(passage(id, from, to, text));
  }

  @GetMapping("/captures/" + Asked.ID + "/statements" + SPAN + ".json")
  ResponseEntity<StatementForm> statementFile(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text) {
    return Asked.file(statement(id, from, to, text));
  }

  private static Passage span(int from, int to) {
    if (from >= to) {
      throw new NotUnderstood(
          "A passage has a first and a last letter; " + from + "-" + to + " has not.");
    }
    return new Passage(from, to);
  }

  /** The text, where it is the one that an address counts in. */
  private Extraction.Read readAs(String text, String id, String place) {
    var digits = ReadingOfText.of(text);
    var read = read(find(id).id());
    if (!hash(id).startsWith(digits)) {
      throw NothingThere.otherReading(id, place, digits);
    }
    return read;
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
