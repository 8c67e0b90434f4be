package org.regesta.citation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureId;
import org.regesta.capture.CaptureStore;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;
import org.regesta.text.Outline;
import org.regesta.text.SourceMetadata;
import org.regesta.time.Edtf;

/**
 * The sources of a list of citations. Those that were asked for last stay at hand, so that a list
 * of any length is read with little memory.
 */
final class CitedSources {

  private static final int AT_HAND = 5_000;
  private static final CreatorReader CREATORS = new CreatorReader();
  private static final Genres GENRES = new Genres();

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final Permalinks permalinks;
  private final Map<CaptureId, Known> known = new LinkedHashMap<>(64, 0.75f, true);

  CitedSources(CaptureStore captures, ExtractionStore extractions, Permalinks permalinks) {
    this.captures = captures;
    this.extractions = extractions;
    this.permalinks = permalinks;
  }

  /**
   * A source that was read.
   *
   * @param places empty where its words could not be read
   * @param part whether it is a source only together with a page
   */
  record Known(CitedSource source, Optional<Places> places, boolean part) {}

  /** Those of these captures that are held. */
  Map<CaptureId, Known> of(Collection<CaptureId> wanted) {
    var missing = new HashSet<CaptureId>();
    var found = new HashMap<CaptureId, Known>();
    for (var id : wanted) {
      var there = known.get(id);
      if (there == null) {
        missing.add(id);
      } else {
        found.put(id, there);
      }
    }
    if (!missing.isEmpty()) {
      read(captures.find(missing))
          .forEach((id, one) -> {
            found.put(id, one);
            known.put(id, one);
          });
      var eldest = known.keySet().iterator();
      while (known.size() > AT_HAND) {
        eldest.next();
        eldest.remove();
      }
    }
    return found;
  }

  /** Captures that were fetched already. */
  Map<CaptureId, Known> read(Collection<Capture> fetched) {
    var outlines = extractions.outlines(fetched.stream().map(Capture::id).toList());
    var read = new LinkedHashMap<CaptureId, Known>();
    for (var capture : fetched) {
      var outline = Optional.ofNullable(outlines.get(capture.id()));
      read.put(
          capture.id(),
          new Known(
              source(capture, outline),
              outline.map(Places::of),
              outline.filter(Outline::isPartOfPage).isPresent()));
    }
    return read;
  }

  private CitedSource source(Capture capture, Optional<Outline> outline) {
    var says = outline.map(Outline::metadata).orElseGet(() -> declared(capture));
    var mediaType = outline.map(Outline::mediaType).orElse(String.valueOf(capture.declaredType()));
    var language = says.language().map(Found::value);
    return new CitedSource(
        capture.id(),
        GENRES.of(mediaType, says),
        capture.name(),
        says.title().map(Found::value),
        says.authors().stream().map(found -> CREATORS.read(found.value(), language)).toList(),
        says.publisher().map(Found::value),
        says.published().map(Found::value).flatMap(Edtf::parse),
        language,
        says.url()
            .map(Found::value)
            .or(() -> Optional.of(capture.source().value()))
            .filter(CitedSources::isOnTheWeb),
        Optional.ofNullable(capture.captured()),
        capture.received(),
        Optional.ofNullable(capture.declared().collection()),
        Optional.ofNullable(capture.declared().rights()),
        permalinks.capture(capture.id()));
  }

  private static boolean isOnTheWeb(String address) {
    return address.toLowerCase(Locale.ROOT).matches("(?s)https?://.+");
  }

  /** What whoever brought it said of a capture whose words could not be read. */
  private static SourceMetadata declared(Capture capture) {
    var said = capture.declared();
    return new SourceMetadata(
        Optional.ofNullable(said.title()).map(value -> new Found<>(value, said.from())),
        said.authors().stream().map(value -> new Found<>(value, said.from())).toList(),
        Optional.ofNullable(said.publisher()).map(value -> new Found<>(value, said.from())),
        Optional.ofNullable(said.published()).map(value -> new Found<>(value, said.from())),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(said.url()).map(value -> new Found<>(value, said.from())));
  }
}
