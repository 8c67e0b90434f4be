package org.regesta.web.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.SourceUri;
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
    var same = new LinkedHashSet<Capture>();
    for (var source : sources(shown)) {
      same.addAll(captures.ofSource(source));
    }
    var hash = texts.textHash(shown.id());
    return same.size() < 2
        ? List.of()
        : same.stream().map(one -> of(one, shown, hash, texts)).toList();
  }

  private static List<SourceUri> sources(Capture shown) {
    var sources = new ArrayList<SourceUri>();
    sources.add(shown.source());
    var declared = shown.declared().url();
    if (declared != null && declared.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.+")) {
      sources.add(new SourceUri(declared));
    }
    return sources;
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
