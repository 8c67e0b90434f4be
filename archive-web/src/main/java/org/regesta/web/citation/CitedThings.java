package org.regesta.web.citation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.capture.CaptureId;
import org.regesta.citation.Citation;
import org.regesta.citation.Citations;
import org.regesta.text.Passage;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;
import org.springframework.stereotype.Component;

/** Finds what an address or a key names. */
@Component
class CitedThings {

  private static final Pattern KEY =
      Pattern.compile(
          "(entry|capture|statement)-([0-9a-hjkmnp-tv-z]{26})(?:-([0-9]{1,9})-([0-9]{1,9}))?");

  private final TimelineStore timeline;
  private final Citations citations;

  CitedThings(TimelineStore timeline, Citations citations) {
    this.timeline = timeline;
    this.citations = citations;
  }

  /** The entry of this name, or the one that holds now what it rested on. */
  Optional<Citation> entry(String id) {
    return timeline.find(new EntryId(id)).flatMap(citations::ofEntry);
  }

  Optional<Citation> capture(String id) {
    return citations.ofCapture(new CaptureId(id));
  }

  /**
   * A statement.
   *
   * @param from UTF-16 offset of its first word
   * @param to behind its last word
   */
  Optional<Citation> statement(String id, int from, int to) {
    return from < to
        ? citations.ofStatement(new CaptureId(id), new Passage(from, to))
        : Optional.empty();
  }

  /** What a citation's key names. */
  Optional<Citation> named(String name) {
    var key = KEY.matcher(name);
    if (!key.matches()) {
      return Optional.empty();
    }
    boolean stretch = key.group(3) != null;
    return switch (key.group(1)) {
      case "entry" -> stretch ? Optional.empty() : entry(key.group(2));
      case "capture" -> stretch ? Optional.empty() : capture(key.group(2));
      default ->
          stretch
              ? statement(
                  key.group(2), Integer.parseInt(key.group(3)), Integer.parseInt(key.group(4)))
              : Optional.empty();
    };
  }
}
