package org.regesta.cli;

import java.util.HashMap;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.OriginalUnreadable;
import org.regesta.text.Anchor;
import org.regesta.text.Anchors;
import org.regesta.text.Extraction;
import org.regesta.text.TextExtractor;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.TimelineStore;

/**
 * Whether words stand where we say they stand: the original is read again, and every anchor must
 * lead to the same words; and every passage that an entry rests on must be the words that the entry
 * quotes.
 */
record AnchorCheck(CaptureStore captures, TextExtractor extractor, TimelineStore timeline) {

  /**
   * The first thing that is not so, in words.
   *
   * @param hash of the stored text
   */
  Optional<String> of(Capture capture, Extraction.Read stored, String hash) {
    return anchors(capture, stored).or(() -> passages(capture, stored, hash));
  }

  private Optional<String> anchors(Capture capture, Extraction.Read stored) {
    var request = TextExtractor.Request.of(capture, captures.open(capture.id()));
    try {
      return switch (extractor.extract(request)) {
        case Extraction.Refused(_, var reason) ->
            Optional.of("its words were read once, and now cannot be: " + reason);
        case Extraction.Read again -> differing(stored, again);
      };
    } catch (OriginalUnreadable e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> differing(Extraction.Read stored, Extraction.Read again) {
    var words = new HashMap<Anchor, String>();
    for (var run : again.anchors().runs()) {
      words.put(run.anchor(), run.passage().of(again.article().text()));
    }
    return stored.anchors().runs().stream()
        .filter(run -> !run.passage().of(stored.article().text()).equals(words.get(run.anchor())))
        .findFirst()
        .map(AnchorCheck::astray);
  }

  private static String astray(Anchors.Run run) {
    return "the original has other words at %s than the text at %s"
        .formatted(run.anchor(), run.passage());
  }

  private Optional<String> passages(Capture capture, Extraction.Read stored, String hash) {
    return timeline.restingOn(capture.id()).stream()
        .flatMap(entry -> entry.evidence().stream())
        .filter(evidence -> evidence.capture().equals(capture.id()))
        .filter(evidence -> !holds(evidence, stored.article().text(), hash))
        .findFirst()
        .map(evidence ->
            "the timeline quotes “%s”, which its text does not say there"
                .formatted(evidence.quote()));
  }

  private static boolean holds(Evidence evidence, String text, String hash) {
    return evidence.textHash().equals(hash)
        && evidence.passages().stream()
            .allMatch(passage ->
                passage.end() <= text.length()
                    && lettersOf(evidence.quote()).contains(lettersOf(passage.of(text))));
  }

  /**
   * An entry quotes words in one line, wherever their source broke it, and opens a quotation once
   * where its source does so in each paragraph.
   */
  private static String lettersOf(String words) {
    return words.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
  }
}
