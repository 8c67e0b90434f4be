package org.regesta.web.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.citation.Permalinks;
import org.regesta.text.Passage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words of sources as a W3C Web Annotation, for the tools of others. Every target is a capture's
 * text in this archive and names the address that was captured, and when where that is known.
 */
record Annotation(String id, Permalinks links, List<Map<String, Object>> targets) {

  /** As the Recommendation asks to be served: 3.5 of the Web Annotation Protocol. */
  static final String TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Annotation of(String id, Permalinks links) {
    return new Annotation(id, links, new ArrayList<>());
  }

  /** Adds words of a capture's text. */
  void about(Capture capture, String text, List<Passage> spans) {
    for (var span : spans) {
      var target = new LinkedHashMap<String, Object>();
      target.put("type", "SpecificResource");
      target.put("source", links.capture(capture.id()) + "/text");
      target.put("scope", links.capture(capture.id()));
      Optional.ofNullable(capture.captured())
          .map(Annotation::state)
          .ifPresent(state -> target.put("state", state));
      target.put("selector", Selector.of(text, span));
      targets.add(target);
    }
  }

  /** The day of receipt is no day of the source: without a time of capture there is no state. */
  private static Map<String, Object> state(Instant captured) {
    var state = new LinkedHashMap<String, Object>();
    state.put("type", "TimeState");
    state.put("sourceDate", captured.toString());
    return state;
  }

  /**
   * The whole in JSON.
   *
   * @param body the address of what is said about the words: an entry; none for a bare passage
   */
  String json(@Nullable String body) {
    var annotation = new LinkedHashMap<String, Object>();
    annotation.put("@context", "http://www.w3.org/ns/anno.jsonld");
    annotation.put("id", id);
    annotation.put("type", "Annotation");
    annotation.put("motivation", body == null ? "highlighting" : "linking");
    if (body != null) {
      annotation.put("body", body);
    }
    annotation.put("target", targets.size() == 1 ? targets.getFirst() : targets);
    return JSON.writeValueAsString(annotation);
  }
}
