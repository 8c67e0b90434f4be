package org.regesta.web.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Sha256;
import org.regesta.text.Anchor;
import org.regesta.text.ArticleText;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;
import org.regesta.text.Passage;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;
import org.regesta.web.DateLabel;
import org.regesta.web.Moments;
import org.springframework.stereotype.Component;

/** Opens the sources of an entry at the words that it rests on. */
@Component
public class EvidenceReader {

  private final CaptureStore captures;
  private final ExtractionStore extractions;

  EvidenceReader(CaptureStore captures, ExtractionStore extractions) {
    this.captures = captures;
    this.extractions = extractions;
  }

  /** A source of an entry, as pages show it. */
  public EvidenceView read(Entry entry, Evidence evidence) {
    var capture = captures.find(evidence.capture());
    var read = extractions.find(evidence.capture()).flatMap(EvidenceReader::readable);
    var text = read.map(Extraction.Read::article).filter(one -> isThatOf(evidence, one.text()));
    var dated = evidence.whyDate().flatMap(WhyDate::passage);
    return new EvidenceView(
        evidence.capture().value(),
        evidence.publisher(),
        evidence.title().or(() -> capture.map(Capture::name)).orElse("untitled"),
        read.map(one -> form(one, evidence)).orElse("not read"),
        evidence.published().map(DateLabel::of),
        Optional.ofNullable(evidence.captured()).map(Moments::of),
        capture.map(Capture::received).map(Moments::of),
        evidence.collection(),
        onTheWeb(capture, read),
        capture.map(one -> one.content().hex()).orElse(""),
        text.map(one -> Excerpt.of(one, evidence.passages(), dated)),
        text.flatMap(one -> farDate(one, evidence.passages(), dated)),
        evidence.quote(),
        opens(evidence),
        evidence.whyDate().map(DateReason::of),
        SpeakerReason.of(evidence.whySo()),
        Account.of(evidence),
        Differences.of(entry, evidence));
  }

  private static Optional<Extraction.Read> readable(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Read read -> Optional.of(read);
      case Extraction.Refused _ -> Optional.empty();
    };
  }

  /** A text that was read anew has other offsets: nothing is marked in it by guess. */
  private static boolean isThatOf(Evidence evidence, String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().equals(evidence.textHash());
  }

  private static Optional<Excerpt> farDate(
      ArticleText text, List<Passage> passages, Optional<Passage> dated) {
    return dated
        .filter(words -> !Excerpt.shows(text, passages, words))
        .map(words -> Excerpt.ofDate(text, words));
  }

  private static String form(Extraction.Read read, Evidence evidence) {
    var type = read.mediaType().toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return "HTML";
    }
    if (!type.contains("pdf")) {
      return "text";
    }
    return read.anchors().of(evidence.passages().getFirst()).stream()
        .flatMap(anchor ->
            anchor instanceof Anchor.InPdf(int page, _)
                ? Optional.of("PDF, page " + page).stream()
                : Optional.<String>empty().stream())
        .findFirst()
        .orElse("PDF");
  }

  /** Where it was fetched; for a file, the address that is known of it, or that it gives itself. */
  private static Optional<String> onTheWeb(
      Optional<Capture> capture, Optional<Extraction.Read> read) {
    return Stream.of(
            capture.map(one -> one.source().value()),
            read.flatMap(one -> one.metadata().url()).map(Found::value))
        .flatMap(Optional::stream)
        .filter(EvidenceReader::isOfTheWeb)
        .findFirst();
  }

  private static boolean isOfTheWeb(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static String opens(Evidence evidence) {
    return "/captures/%s/passages/%d-%d?text=%s"
        .formatted(
            evidence.capture(),
            evidence.passages().getFirst().begin(),
            evidence.passages().getLast().end(),
            evidence.textHash().substring(0, 12));
  }
}
