package org.regesta.web.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.SourceUri;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;

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
    for (var source : sources(shown, texts)) {
      same.addAll(captures.ofSource(source));
      same.addAll(captures.find(texts.withAddress(source.value())));
    }
    var hash = texts.textHash(shown.id());
    return same.size() < 2
        ? List.of()
        : same.stream()
            .sorted(Comparator.comparing(OtherCapture::since))
            .map(one -> of(one, shown, hash, texts))
            .toList();
  }

  /** Where it was met, where whoever brought it says it is from, and what it says itself. */
  private static Set<SourceUri> sources(Capture shown, ExtractionStore texts) {
    var sources = new LinkedHashSet<SourceUri>();
    sources.add(shown.source());
    var read = texts.outlines(List.of(shown.id())).values().stream();
    Stream.concat(
            Stream.ofNullable(shown.declared().url()),
            read.flatMap(outline -> outline.metadata().url().stream()).map(Found::value))
        .filter(address -> address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.+"))
        .map(SourceUri::new)
        .forEach(sources::add);
    return sources;
  }

  private static Instant since(Capture capture) {
    return Optional.ofNullable(capture.captured()).orElse(capture.received());
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
