package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a file into the items it holds: itself, or the records of a container. */
final class FileReader implements AutoCloseable {

  private final Limits limits;
  private final MeaningReader meanings;
  private final SeenPayloads payloads;
  private final Scratch scratch;
  private final PassedOver passedOver = new PassedOver();
  private final List<Path> unpacked = new ArrayList<>();
  private @Nullable Frames open;

  FileReader(Limits limits, PayloadSource held, Scratch scratch) {
    this.limits = limits;
    this.scratch = scratch;
    this.meanings = new MeaningReader(limits);
    this.payloads = new SeenPayloads(held);
  }

  Iterator<Unnumbered> read(Met met) {
    return switch (met) {
      case Met.Barred(var name, var reason) -> one(Unnumbered.unreadable(name, reason));
      case Met.Found found -> items(found);
    };
  }

  /** What was met so far and is no item, in words for the report. */
  List<String> remarks() {
    return passedOver.remarks();
  }

  /** Whether a file can hold any number of items; what cannot be read is one. */
  static boolean isContainer(Path file) {
    try {
      return Files.size(file) > 0 && Container.of(file) != Container.NONE;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private Iterator<Unnumbered> items(Met.Found found) {
    try {
      closeFrames();
      long length = Files.size(found.file());
      if (length == 0) {
        return one(Unnumbered.unreadable(found.name(), "the file is empty"));
      }
      return switch (Container.of(found.file())) {
        case NONE -> one(loose(found, length));
        case WARC -> records(found, new PlainFraming());
        case GZIPPED_WARC -> records(found, new GzipFraming());
        case WHOLLY_GZIPPED_WARC -> repacked(found);
      };
    } catch (IOException e) {
      return one(Unnumbered.unreadable(found.name(), "cannot be read: " + Reason.of(e)));
    }
  }

  private Unnumbered loose(Met.Found found, long length) throws IOException {
    if (length > limits.item()) {
      return Unnumbered.unreadable(found.name(), limits.tooLong(length));
    }
    var modified =
        Files.getLastModifiedTime(found.file()).toInstant().truncatedTo(ChronoUnit.MICROS);
    return position ->
        new Arrival.Offered(
            position,
            found.name(),
            source(found),
            Content.of(found.file()),
            null,
            found.declared().captured(),
            List.of(),
            found.declared(),
            new Arrival.LooseFile(found.file(), modified));
  }

  private static SourceUri source(Met.Found found) {
    var url = found.declared().url();
    return new SourceUri(url != null ? url : found.file().toUri().toString());
  }

  private Iterator<Unnumbered> records(Met.Found found, Frames.Framing framing) throws IOException {
    open = new Frames(found.file(), framing);
    return new WarcItems(found, open, meanings, payloads, passedOver);
  }

  private Iterator<Unnumbered> repacked(Met.Found found) throws IOException {
    var file = scratch.file();
    unpacked.add(file);
    var copy = RecordCopy.of(found.file(), file, scratch);
    List<Frame> frames = new ArrayList<>(copy.frames());
    copy.damage().ifPresent(reason -> frames.add(new Frame.Damaged(0, reason)));
    return new WarcItems(found, frames.iterator(), meanings, payloads, passedOver);
  }

  private void closeFrames() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  @Override
  public void close() {
    try {
      closeFrames();
      for (var file : unpacked) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterator<Unnumbered> one(Unnumbered item) {
    return Collections.singleton(item).iterator();
  }
}
