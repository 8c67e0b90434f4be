package org.regesta.web.replay;

import java.util.List;
import org.regesta.text.Anchor;
import org.regesta.text.Anchors;
import org.regesta.text.Passage;
import org.regesta.timeline.Entry;

/**
 * A passage of a source that is marked when the source is shown.
 *
 * @param number in the order of the text, from 1; one that was asked for and that no entry rests on
 *     comes last
 * @param spans in the order of the text, at least one
 * @param entries that rest on it
 */
public record SourcePassage(int number, List<Passage> spans, List<Entry> entries) {

  public SourcePassage {
    spans = List.copyOf(spans);
    entries = List.copyOf(entries);
  }

  /** From its first word to its last. */
  public Passage envelope() {
    return spans.stream().reduce(Passage::hull).orElseThrow();
  }

  /** Its words, spans one after the other. */
  public String words(String text) {
    var words = new StringBuilder();
    for (var span : spans) {
      words.append(words.isEmpty() ? "" : " ").append(span.of(text));
    }
    return words.toString();
  }

  /** The pages of a PDF that it stands on, the one that it begins on first; none of others. */
  public List<Integer> leaves(Anchors anchors) {
    return Places.inPdf(this, anchors).stream().map(Anchor.InPdf::page).distinct().toList();
  }
}
