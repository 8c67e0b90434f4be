package org.regesta.timeline;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.regesta.capture.Sha256;
import org.regesta.speech.Speaker;

/** What a sighting says, as one key. */
final class Signature {

  /**
   * Words fewer than these may well be said twice ("We will see"): the day must be the same too.
   */
  private static final int SAYS_ENOUGH = 6;

  private Signature() {}

  /**
   * The same words of the same speaker are one statement in however many sources. Where few words
   * bear no day, nothing tells that two sources mean one occasion: they stay apart.
   */
  static String of(Claim.Words claim, Optional<WhyDate> date, CaptureId capture) {
    var words = Wordprint.of(claim.words());
    var key = "said|" + words + "|" + speaker(claim) + stance(claim);
    if (words.words().size() >= SAYS_ENOUGH) {
      return shortened(key);
    }
    return shortened(key + "|" + date.map(WhyDate::edtf).orElse("in " + capture.value()));
  }

  /** To deny words is not to say them. */
  private static String stance(Claim.Words claim) {
    return claim.stance().ownsWords()
        ? ""
        : "|" + claim.stance().polarity() + " " + claim.stance().act();
  }

  private static String speaker(Claim.Words claim) {
    return claim
        .person()
        .or(() -> claim.speaker().map(Speaker::name).map(name -> Wordprint.of(name).toString()))
        .orElse("");
  }

  /** Everything that {@link Agreement} looks at. */
  static String of(Claim.Happening claim, WhyDate date) {
    return shortened(
        String.join(
            "|",
            "happened",
            date.edtf(),
            String.valueOf(date.bounds().earliest()),
            String.valueOf(date.bounds().latest()),
            claim.status().name(),
            claim.by().map(by -> Wordprint.of(by).toString()).orElse(""),
            Wordprint.of(claim.trigger()).toString(),
            Wordprint.of(claim.what()).toString(),
            claim.participants().stream()
                .map(name -> Wordprint.of(name).toString())
                .sorted()
                .collect(Collectors.joining(","))));
  }

  /**
   * Happenings are compared where the same words name them, by the same account, and their datings
   * begin in the same month.
   */
  static String block(Claim.Happening claim, WhyDate date) {
    var begin =
        date.bounds().earliest() == null ? date.bounds().latest() : date.bounds().earliest();
    return shortened(
        String.join(
            "|",
            "happened",
            begin == null ? "" : YearMonth.from(begin).toString(),
            claim.status().name(),
            Wordprint.of(claim.trigger()).toString()));
  }

  private static String shortened(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8)).name();
  }
}
