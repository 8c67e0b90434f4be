package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Compares the bytes of a capture with the digests that its row keeps of them. */
final class FixityCheck {

  private static final Limits NO_LIMIT = new Limits(Long.MAX_VALUE, 1, 0);

  private FixityCheck() {}

  static Fixity of(Path home, Capture capture, Place place) {
    var file = home.resolve(place.file());
    return switch (read(() -> StoredRecord.raw(file, place.offset(), place.length()))) {
      case Reading.Unreadable(var reason) -> damaged(place, reason);
      case Reading.Read(_, var length) when length != place.length() ->
          damaged(place, "%,d of %,d bytes are there".formatted(length, place.length()));
      case Reading.Read(var stored, _) when !stored.equals(place.stored()) ->
          damaged(place, "the stored bytes hash to " + stored + ", not to " + place.stored());
      case Reading.Read _ -> content(file, capture, place);
    };
  }

  private static Fixity content(Path file, Capture capture, Place place) {
    return switch (read(() -> StoredRecord.open(file, place.offset(), place.length()))) {
      case Reading.Unreadable(var reason) -> damaged(place, "the content " + reason);
      case Reading.Read(var content, var length)
          when !content.equals(capture.content()) || length != capture.length() ->
          damaged(place, "the content hashes to " + content + ", not to " + capture.content());
      case Reading.Read _ -> new Fixity.Sound();
    };
  }

  private static Fixity damaged(Place place, String what) {
    return new Fixity.Damaged(
        place.file() + " at byte " + place.offset() + ": " + what + "; restore it from a backup");
  }

  private interface Opened {
    InputStream open() throws IOException;
  }

  private static Reading read(Opened opened) {
    return Reading.of(
        new Content() {
          @Override
          public InputStream open() throws IOException {
            return opened.open();
          }

          @Override
          public long length() {
            throw new UnsupportedOperationException("read it to know");
          }
        },
        NO_LIMIT);
  }
}
