package org.regesta.web.citation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.capture.CaptureId;
import org.regesta.citation.Citation;
import org.regesta.citation.Citations;
import org.regesta.citation.Permalinks;
import org.regesta.text.Passage;
import org.regesta.timeline.EntryId;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.NoLongerHere;
import org.regesta.web.NotUnderstood;
import org.regesta.web.NothingThere;
import org.springframework.stereotype.Component;

/** Finds what an address or a key names. */
@Component
class CitedThings {

  private static final Pattern KEY =
      Pattern.compile(
          "(entry|capture|statement|passage)-([0-9a-hjkmnp-tv-z]{26})(?:-([0-9]{1,9})-([0-9]{1,9}))?");

  private final TimelineStore timeline;
  private final Citations citations;

  CitedThings(TimelineStore timeline, Citations citations) {
    this.timeline = timeline;
    this.citations = citations;
  }

  /**
   * The entry of this name, or the one that holds now what it rested on.
   *
   * @throws NoLongerHere where nothing supports it any more
   */
  Optional<Citation> entry(String id) {
    var name = new EntryId(id);
    var entry = timeline.find(name);
    if (entry.isEmpty() && timeline.departed(name).isPresent()) {
      throw new NoLongerHere(
          "Nothing supports this entry any more; what it was can still be read.", "/entries/" + id);
    }
    return entry.flatMap(citations::ofEntry);
  }

  Optional<Citation> capture(String id) {
    return citations.ofCapture(new CaptureId(id));
  }

  /**
   * A statement.
   *
   * @param from UTF-16 offset of its first word
   * @param to behind its last word
   * @param digits the first of the hash of the text that it counts in; none for the present text
   * @throws NoLongerHere where the source is there and no such statement is read in it
   */
  Optional<Citation> statement(String id, int from, int to, String digits) {
    var words = span(from, to);
    if (isReadOtherwise(citations.ofPassage(new CaptureId(id), words), digits)) {
      throw NothingThere.otherReading(id, "statements/%d-%d".formatted(from, to), digits);
    }
    var statement = citations.ofStatement(new CaptureId(id), words);
    if (statement.isEmpty() && capture(id).isPresent()) {
      throw citations.ofPassage(new CaptureId(id), words).isPresent()
          ? NothingThere.noStatement(id, from, to)
          : NothingThere.noStatementSoFarBehind(id);
    }
    return statement;
  }

  /**
   * A passage.
   *
   * @param from UTF-16 offset of its first letter
   * @param to behind its last letter
   * @param digits the first of the hash of the text that it counts in; none for the present text
   * @throws NoLongerHere where the source is there and its text is read otherwise now
   */
  Optional<Citation> passage(String id, int from, int to, String digits) {
    var passage = citations.ofPassage(new CaptureId(id), span(from, to));
    if (passage.isEmpty() && capture(id).isPresent()) {
      throw digits.isEmpty()
          ? NothingThere.noPassage(id)
          : NothingThere.otherReading(id, "passages/%d-%d".formatted(from, to), digits);
    }
    if (isReadOtherwise(passage, digits)) {
      throw NothingThere.otherReading(id, "passages/%d-%d".formatted(from, to), digits);
    }
    return passage;
  }

  private static boolean isReadOtherwise(Optional<Citation> passage, String digits) {
    var beginning = digits.substring(0, Math.min(Permalinks.DIGITS, digits.length()));
    return passage.filter(one -> !one.address().contains("?text=" + beginning)).isPresent();
  }

  private static Passage span(int from, int to) {
    if (from >= to) {
      throw new NotUnderstood(
          "A passage has a first and a last letter; " + from + "-" + to + " has not.");
    }
    return new Passage(from, to);
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
      case "passage" ->
          stretch
              ? passage(
                  key.group(2), Integer.parseInt(key.group(3)), Integer.parseInt(key.group(4)), "")
              : Optional.empty();
      default ->
          stretch
              ? statement(
                  key.group(2), Integer.parseInt(key.group(3)), Integer.parseInt(key.group(4)), "")
              : Optional.empty();
    };
  }
}
