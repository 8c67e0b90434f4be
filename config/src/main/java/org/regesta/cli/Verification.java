package org.regesta.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Fixity;
import org.regesta.capture.Sha256;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;

/**
 * What a check of everything kept came to (PREMIS event type "fixity check").
 *
 * @param originals how many originals were hashed again
 * @param texts how many stored texts were hashed again
 */
record Verification(long originals, long texts, List<Damage> damages) {

  /** Something that is not as it was received. */
  record Damage(String capture, String name, String reason) {}

  Verification {
    damages = List.copyOf(damages);
  }

  /**
   * Checks everything.
   *
   * @param anchors how anchors are checked; empty where hashes are enough
   */
  static Verification of(
      CaptureStore captures, ExtractionStore extractions, Optional<AnchorCheck> anchors) {
    var damages = new ArrayList<Damage>();
    long originals = 0;
    long texts = 0;
    try (var all = captures.all()) {
      for (var capture : (Iterable<Capture>) all::iterator) {
        originals++;
        original(captures, capture).ifPresent(damages::add);
        var extraction = extractions.find(capture.id());
        if (extraction.isPresent() && extraction.get() instanceof Extraction.Read read) {
          texts++;
          text(extractions, capture, read, anchors).ifPresent(damages::add);
        }
      }
    }
    return new Verification(originals, texts, damages);
  }

  private static Optional<Damage> original(CaptureStore captures, Capture capture) {
    return switch (captures.verify(capture.id())) {
      case Fixity.Sound _ -> Optional.empty();
      case Fixity.Damaged(var reason) -> Optional.of(damage(capture, reason));
    };
  }

  private static Optional<Damage> text(
      ExtractionStore extractions,
      Capture capture,
      Extraction.Read read,
      Optional<AnchorCheck> anchors) {
    var words = read.article().text();
    var hash = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex();
    var recorded = extractions.textHash(capture.id());
    if (!recorded.equals(Optional.of(hash))) {
      return Optional.of(
          damage(
              capture,
              "the stored text has hash %s, on record is %s"
                  .formatted(hash, recorded.orElse("none"))));
    }
    var beyond =
        read.anchors().runs().stream()
            .filter(run -> run.passage().end() > words.length())
            .findFirst()
            .map(run -> "an anchor points behind the text: " + run.passage() + " " + run.anchor());
    return beyond
        .or(() -> anchors.flatMap(check -> check.of(capture, read, hash)))
        .map(reason -> damage(capture, reason));
  }

  private static Damage damage(Capture capture, String reason) {
    return new Damage(capture.id().value(), capture.name(), reason);
  }
}
