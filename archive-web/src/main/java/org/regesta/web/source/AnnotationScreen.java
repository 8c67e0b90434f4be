package org.regesta.web.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regesta.citation.Permalinks;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotHere;
import org.regesta.web.NothingThere;
import org.regesta.web.question.ReadingOfText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The words of entries and passages for the tools of others, and the text that they count in. */
@RestController
class AnnotationScreen {

  private static final String ID = "[0-9a-hjkmnp-tv-z]{26}";

  private final SourceShelf shelf;
  private final TimelineStore timeline;
  private final ExtractionStore extractions;
  private final Permalinks links;

  AnnotationScreen(
      SourceShelf shelf, TimelineStore timeline, ExtractionStore extractions, Permalinks links) {
    this.shelf = shelf;
    this.timeline = timeline;
    this.extractions = extractions;
    this.links = links;
  }

  @GetMapping("/entries/{id:" + ID + "}/annotation")
  ResponseEntity<String> entry(@PathVariable String id) {
    var entry =
        timeline
            .find(new EntryId(id))
            .orElseThrow(() -> new NotHere("There is no entry " + id + " in this archive."));
    var annotation = Annotation.of(links.entry(entry.id()) + "/annotation", links);
    entry.evidence().forEach(evidence -> add(annotation, evidence));
    if (annotation.targets().isEmpty()) {
      throw new NoLongerHere(
          "The sources of this entry were read anew since.", "/entries/" + entry.id());
    }
    return answer(annotation.json(links.entry(entry.id())));
  }

  /** Words that were counted in another reading of the text are left out. */
  private void add(Annotation annotation, Evidence evidence) {
    if (shelf.isReadAs(evidence.capture(), evidence.textHash())) {
      annotation.about(
          shelf.capture(evidence.capture().value()),
          shelf.text(evidence.capture()),
          evidence.passages());
    }
  }

  @GetMapping(SourceScreen.CAPTURE + "/passages" + SourceScreen.SPAN + "/annotation")
  ResponseEntity<String> passage(
      @PathVariable String id,
      @PathVariable int from,
      @PathVariable int to,
      @RequestParam(defaultValue = "") String text) {
    var capture = shelf.capture(id);
    var span = SourceShelf.span(from, to);
    var digits = ReadingOfText.of(text);
    if (!shelf.isReadAs(capture.id(), digits)) {
      throw NothingThere.otherReading(id, "passages/%d-%d".formatted(from, to), digits);
    }
    var words = shelf.text(capture.id());
    if (span.end() > words.length()) {
      throw NothingThere.noPassage(capture.id().value());
    }
    var address = "%s/passages/%d-%d".formatted(links.capture(capture.id()), from, to);
    var annotation = Annotation.of(address + "/annotation", links);
    annotation.about(capture, words, List.of(span));
    return answer(annotation.json(null));
  }

  /** The text that all places count in. */
  @GetMapping(SourceScreen.CAPTURE + "/text")
  ResponseEntity<String> text(
      @PathVariable String id, @RequestParam(defaultValue = "") String text) {
    var capture = shelf.capture(id);
    if (!shelf.isReadAs(capture.id(), ReadingOfText.of(text))) {
      throw new NoLongerHere(
          "The text of this source is read otherwise now.", PassageAddress.of(capture.id()));
    }
    return extractions.find(capture.id()).orElse(null) instanceof Extraction.Read read
        ? ResponseEntity.ok()
            .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
            .body(read.article().text())
        : ResponseEntity.notFound().build();
  }

  private static ResponseEntity<String> answer(String json) {
    return ResponseEntity.ok().header("Content-Type", Annotation.TYPE).body(json);
  }
}
