package org.regesta.timeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.regesta.capture.Capture;
import org.regesta.capture.Sha256;
import org.regesta.copies.SourceId;
import org.regesta.language.Language;
import org.regesta.speech.SpokenWords;
import org.regesta.text.Found;
import org.regesta.text.Passage;
import org.regesta.text.SourceMetadata;

/** What all evidence of one capture has in common. */
record Source(Capture capture, String text, String textHash, SourceMetadata metadata) {

  static Source of(CaptureReading reading) {
    var text = reading.extraction().article().text();
    return new Source(
        reading.capture(),
        text,
        Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex(),
        reading.extraction().metadata());
  }

  Language language() {
    return metadata.language().map(Found::value).map(Language::forTag).orElse(Language.ENGLISH);
  }

  Optional<String> published() {
    return metadata.published().map(Found::value);
  }

  /** The words of some passages as one line, with a mark where words between are left out. */
  String words(List<Passage> passages) {
    return SpokenWords.of(passages, text);
  }

  Evidence evidence(List<Passage> passages, Optional<WhyDate> date, WhySo why) {
    return new Evidence(
        capture.id(),
        SourceId.alone(capture.id()),
        passages,
        textHash,
        words(passages),
        metadata.title().map(Found::value),
        metadata.publisher().map(Found::value),
        Optional.ofNullable(capture.declared().collection()),
        published(),
        capture.captured(),
        date,
        why);
  }
}
