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

/** Which captures are of one source. */
public final class SameSource {

  private SameSource() {}

  /**
   * All captures of a source by when they were captured, the given one among them; none where it is
   * the only one.
   */
  public static List<Capture> of(Capture shown, CaptureStore captures, ExtractionStore texts) {
    var same = new LinkedHashSet<Capture>();
    for (var source : sources(shown, texts)) {
      same.addAll(captures.ofSource(source));
      same.addAll(captures.find(texts.withAddress(source.value())));
    }
    return same.size() < 2
        ? List.of()
        : same.stream().sorted(Comparator.comparing(SameSource::since)).toList();
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
}
