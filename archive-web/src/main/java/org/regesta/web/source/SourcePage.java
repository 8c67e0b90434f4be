package org.regesta.web.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.capture.Capture;
import org.regesta.capture.CaptureStore;
import org.regesta.capture.Holding;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionStore;
import org.regesta.text.Found;
import org.regesta.text.Harmless;
import org.regesta.text.Passage;
import org.regesta.text.SourceMetadata;
import org.regesta.timeline.TimelineStore;
import org.regesta.web.DateLabel;
import org.regesta.web.NothingThere;
import org.regesta.web.replay.ReplayOrigin;
import org.regesta.web.replay.Showing;
import org.regesta.web.replay.SourcePassage;
import org.regesta.web.replay.SourceText;
import org.springframework.stereotype.Component;

/** Puts the page of a source together. */
@Component
class SourcePage {

  private final CaptureStore captures;
  private final ExtractionStore extractions;
  private final TimelineStore timeline;
  private final SourceText texts;
  private final OriginalFrame frame;
  private final CustodyBook custody;
  private final ReplayOrigin origin;

  SourcePage(
      CaptureStore captures,
      ExtractionStore extractions,
      TimelineStore timeline,
      SourceText texts,
      OriginalFrame frame,
      CustodyBook custody,
      ReplayOrigin origin) {
    this.captures = captures;
    this.extractions = extractions;
    this.timeline = timeline;
    this.texts = texts;
    this.frame = frame;
    this.custody = custody;
    this.origin = origin;
  }

  /** What is shown of the words that were asked for. */
  private record Aim(Wish wish, List<Passage> spans, Optional<String> notice) {}

  SourceView of(Wish asked, Optional<StatementView> statement) {
    var extraction = extractions.find(asked.capture().id());
    var aim = aim(asked, extraction);
    var wish = aim.wish();
    var text = texts.of(wish.capture().id(), aim.spans());
    var chosen = text.flatMap(marked -> marked.passages().chosen());
    int number = chosen.map(SourcePassage::number).orElse(0);
    var metadata = text.map(marked -> marked.read().metadata());
    var lines = text.map(marked -> lines(wish, marked, number)).orElse(List.of());
    var showing = extraction.map(Showing::of).orElse(Showing.NOT_AT_ALL);
    return new SourceView(
        wish.capture().id().value(),
        metadata
            .flatMap(SourceMetadata::title)
            .map(Found::value)
            .orElseGet(() -> Harmless.line(wish.capture().name())),
        metadata.flatMap(SourceMetadata::publisher).map(Found::value),
        metadata.flatMap(SourceMetadata::published).map(SourcePage::published),
        captured(wish.capture()),
        tabs(wish, number),
        wish.view(),
        refused(extraction),
        aim.notice(),
        statement,
        lines,
        step(lines, number),
        wish.view() == View.ORIGINAL
            ? Optional.of(frame.of(wish, showing, text))
            : Optional.empty(),
        text.map(marked -> MarkedText.of(marked.text(), marked.passages().all(), number).parts())
            .orElse(List.of()),
        OnPaper.of(wish.capture().id(), showing, text, origin),
        SourceFacts.of(metadata, wish.capture().declared()),
        wish.view() == View.METADATA
            ? Custody.of(wish.capture(), custody.of(wish.capture()))
            : List.of(),
        notes(wish.capture(), text),
        OtherCapture.of(wish.capture(), captures, extractions),
        origin.original(wish.capture().id()),
        chosen.map(one -> PassageAddress.ofAnnotation(wish.capture().id(), one.spans())));
  }

  /** A passage of another reading of the text is shown in the text, where its words can be told. */
  private Aim aim(Wish wish, Optional<Extraction> extraction) {
    if (wish.wanted().isEmpty() || !(extraction.orElse(null) instanceof Extraction.Read read)) {
      return new Aim(wish, wish.wanted(), Optional.empty());
    }
    var text = read.article().text();
    var hash = extractions.textHash(wish.capture().id()).orElse("");
    if (!hash.startsWith(wish.text())) {
      return earlier(wish, text);
    }
    if (wish.wanted().stream().anyMatch(span -> span.end() > text.length())) {
      throw NothingThere.noPassage(wish.capture().id().value());
    }
    return new Aim(wish, wish.wanted(), Optional.empty());
  }

  private Aim earlier(Wish wish, String text) {
    var now = new EarlierReading(timeline).now(wish, text);
    var notice =
        "The passage cannot be shown in this copy: it was counted in an earlier reading of the"
            + " text. "
            + (now.isPresent()
                ? "Its words stand once in the text as it is read now, and are marked there."
                : "Below is the text as it is read now; where the words stand in it is not known.");
    var inText = new Wish(wish.capture(), wish.manner().asText(), wish.wanted());
    return new Aim(inText, now.stream().toList(), Optional.of(notice));
  }

  /** What was doubted when it came, and what its reader noted. */
  private List<String> notes(Capture capture, Optional<SourceText.Marked> text) {
    var doubts = captures.holding(capture.id()).map(Holding::doubts).orElse(List.of());
    var noted = text.map(marked -> marked.read().notes()).orElse(List.of());
    return Stream.concat(doubts.stream(), noted.stream()).toList();
  }

  private static String captured(Capture capture) {
    return capture.captured() == null
        ? "received " + Known.moment(capture.received())
        : "captured " + Known.moment(capture.captured());
  }

  private static SourceView.Published published(Found<String> found) {
    return new SourceView.Published(DateLabel.of(found.value()), inShort(found.evidence()));
  }

  /** Of a page its own data; which of them, its metadata tell. */
  private static String inShort(String evidence) {
    return evidence.matches("(meta|JSON-LD|microdata|RDFa) .*")
        ? "as the page’s own data say"
        : evidence;
  }

  private static List<SourceView.Tab> tabs(Wish wish, int chosen) {
    return Arrays.stream(View.values())
        .map(view ->
            new SourceView.Tab(view.title(), wish.in(view) + at(view, chosen), view == wish.view()))
        .toList();
  }

  /** In the text the words are on this very page; a frame finds its own way to them. */
  private static String at(View view, int chosen) {
    return view == View.TEXT && chosen > 0 ? "#p" + chosen : "";
  }

  private static Optional<String> refused(Optional<Extraction> extraction) {
    if (extraction.isEmpty()) {
      return Optional.of("it has not been read yet");
    }
    return switch (extraction.get()) {
      case Extraction.Read _ -> Optional.empty();
      case Extraction.Refused refused -> Optional.of(refused.reason());
    };
  }

  private static List<PassageLine> lines(Wish wish, SourceText.Marked marked, int chosen) {
    return marked.passages().all().stream()
        .map(one -> PassageLine.of(wish.capture().id(), one, marked.text(), marked.hash(), chosen))
        .toList();
  }

  private static SourceView.Step step(List<PassageLine> lines, int chosen) {
    return new SourceView.Step(
        chosen > 1 ? Optional.of(lines.get(chosen - 2).shows()) : Optional.empty(),
        chosen < lines.size() ? Optional.of(lines.get(chosen).shows()) : Optional.empty());
  }
}
