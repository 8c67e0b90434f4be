package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.EntryLine;
import org.regesta.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A source as it was read: what it says of itself, and its words with the passage marked. */
@Controller
class SourceScreen {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final TimelineStore timeline;

  SourceScreen(CaptureStore captures, ExtractionStore extractions, TimelineStore timeline) {
    this.captures = captures;
    this.extractions = extractions;
    this.timeline = timeline;
  }

  @GetMapping("/sources/{id:[0-9a-z]{26}}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int from,
      @RequestParam(defaultValue = "-1") int to,
      Model model) {
    var capture = find(id);
    model.addAttribute("capture", capture);
    extractions
        .find(capture.id())
        .ifPresentOrElse(
            found -> fill(found, from, to, model),
            () -> model.addAttribute("refused", "it has not been read yet"));
    model.addAttribute(
        "entries", timeline.restingOn(capture.id()).stream().map(EntryLine::of).toList());
    return "source";
  }

  private static void fill(Extraction extraction, int from, int to, Model model) {
    switch (extraction) {
      case Extraction.Read read -> {
        model.addAttribute("facts", facts(read.metadata()));
        model.addAttribute("text", MarkedText.of(read.article().text(), from, to).parts());
      }
      case Extraction.Refused refused -> model.addAttribute("refused", refused.reason());
    }
  }

  private static List<Fact> facts(SourceMetadata metadata) {
    var facts = new ArrayList<Fact>();
    add(facts, "Title", metadata.title());
    metadata.authors().forEach(author -> add(facts, "Author", Optional.of(author)));
    add(facts, "Publisher", metadata.publisher());
    add(facts, "Published", metadata.published());
    add(facts, "Modified", metadata.modified());
    add(facts, "Language", metadata.language());
    add(facts, "Address", metadata.url());
    return List.copyOf(facts);
  }

  private static void add(List<Fact> facts, String name, Optional<Found<String>> found) {
    found.ifPresent(one -> facts.add(new Fact(name, one.value(), one.evidence())));
  }

  private Capture find(String id) {
    try {
      return captures.find(new CaptureId(id)).orElseThrow(() -> new NotHere("no source " + id));
    } catch (IllegalArgumentException e) {
      throw new NotHere("no source " + id);
    }
  }

  /** What a source says of itself, and where. */
  record Fact(String name, String value, String evidence) {}
}
