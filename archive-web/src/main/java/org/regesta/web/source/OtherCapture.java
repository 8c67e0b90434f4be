package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.text.ExtractionStore;

/**
 * One of the captures of the same source.
 *
 * @param address where it is shown
 * @param when it was captured, in words
 * @param difference what became of the text: "the same text", "text changed"
 * @param current whether it is the one that is shown
 */
record OtherCapture(String address, String when, String difference, boolean current) {

  /** All captures of a source, the shown one among them; none where it is the only one. */
  static List<OtherCapture> of(Capture shown, CaptureStore captures, ExtractionStore texts) {
    var hash = texts.textHash(shown.id());
    return SameSource.of(shown, captures, texts).stream()
        .map(one -> of(one, shown, hash, texts))
        .toList();
  }

  private static OtherCapture of(
      Capture one, Capture shown, Optional<String> hash, ExtractionStore texts) {
    boolean current = one.id().equals(shown.id());
    return new OtherCapture(
        PassageAddress.of(one.id()),
        one.captured() == null
            ? "received " + Known.moment(one.received())
            : Known.moment(one.captured()),
        current ? "shown here" : difference(hash, texts.textHash(one.id())),
        current);
  }

  private static String difference(Optional<String> ours, Optional<String> theirs) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return "not read";
    }
    return ours.equals(theirs) ? "the same text" : "text changed";
  }
}
