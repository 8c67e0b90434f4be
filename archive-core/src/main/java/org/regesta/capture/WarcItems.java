package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a WARC: its records with content, and all that is damaged in it. */
final class WarcItems implements Iterator<Unnumbered> {

  private final Met.Found warc;
  private final Iterator<Frame> frames;
  private final MeaningReader meanings;
  private final SeenPayloads payloads;
  private final PassedOver passedOver;
  private final Declared declared;
  private boolean any;
  private @Nullable Unnumbered ahead;

  WarcItems(
      Met.Found warc,
      Iterator<Frame> frames,
      MeaningReader meanings,
      SeenPayloads payloads,
      PassedOver passedOver) {
    this.warc = warc;
    this.frames = frames;
    this.meanings = meanings;
    this.payloads = payloads;
    this.passedOver = passedOver;
    this.declared = warc.declared().ofParts();
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && frames.hasNext()) {
      ahead = item(frames.next());
    }
    if (ahead == null && !any) {
      ahead = Unnumbered.unreadable(warc.name(), "a WARC without a record that holds content");
    }
    any = true;
    return ahead != null;
  }

  @Override
  public Unnumbered next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    var item = ahead;
    ahead = null;
    return item;
  }

  private @Nullable Unnumbered item(Frame frame) {
    return switch (frame) {
      case Frame.Damaged(var offset, var reason) -> Unnumbered.unreadable(name(offset), reason);
      case Frame.Whole whole -> item(whole);
    };
  }

  private @Nullable Unnumbered item(Frame.Whole frame) {
    var record = new StoredRecord(frame.file(), frame.offset(), frame.length());
    var name = name(frame.offset());
    return switch (meanings.read(record)) {
      case Meaning.Machinery _ -> null;
      case Meaning.Unknown(var type) -> {
        passedOver.add(warc.name(), type);
        yield null;
      }
      case Meaning.Unusable(var reason) -> Unnumbered.unreadable(name, reason);
      case Meaning.Holds holds -> holds(name, record, holds);
      case Meaning.Revisits revisits -> revisits(name, revisits);
    };
  }

  private Unnumbered holds(String name, StoredRecord record, Meaning.Holds holds) {
    var content = content(record, holds.length());
    holds.payloadDigest().ifPresent(digest -> payloads.saw(digest, content));
    var origin =
        new Arrival.WarcRecord(
            warc.file(), record.file(), record.offset(), record.length(), holds.payloadDigest());
    var captured = captured(holds.captured());
    return position ->
        new Arrival.Offered(
            position,
            name,
            holds.source(),
            content,
            holds.type(),
            captured.instant(),
            doubts(captured, holds.digests()),
            holds.declared().orElse(declared),
            origin);
  }

  private Unnumbered revisits(String name, Meaning.Revisits revisits) {
    Optional<Content> content = payloads.find(revisits.payloadDigest());
    if (content.isEmpty()) {
      return Unnumbered.unreadable(
          name,
          "a revisit of content that is not held ("
              + revisits.payloadDigest()
              + "); bring in the WARC that holds it first");
    }
    var captured = captured(revisits.captured());
    return position ->
        new Arrival.Offered(
            position,
            name,
            revisits.source(),
            content.get(),
            null,
            captured.instant(),
            doubts(captured, Optional.empty()),
            declared,
            new Arrival.Revisit(warc.file()));
  }

  private static List<String> doubts(CaptureTime captured, Optional<String> digests) {
    return Stream.concat(captured.doubt().stream(), digests.stream()).toList();
  }

  private CaptureTime captured(CaptureTime recorded) {
    var said = declared.captured();
    return said != null ? CaptureTime.of(said) : recorded;
  }

  private String name(long offset) {
    return warc.name() + "#" + offset;
  }

  private static Content content(StoredRecord record, long length) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return record.content();
      }

      @Override
      public long length() {
        return length;
      }
    };
  }
}
