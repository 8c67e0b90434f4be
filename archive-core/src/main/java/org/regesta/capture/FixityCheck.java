package org.regesta.capture;

import java.nio.file.Path;

/** Compares the bytes of a capture with the digests that its row keeps of them. */
final class FixityCheck {

  private FixityCheck() {}

  static Fixity of(Path home, Capture capture, Place place) {
    var record = new StoredRecord(home.resolve(place.file()), place.offset(), place.length());
    return switch (Reading.of(record::raw, Limits.NONE)) {
      case Reading.Unreadable(var reason) -> damaged(place, reason);
      case Reading.Read(_, var length) when length != place.length() ->
          damaged(place, "%,d of %,d bytes are there".formatted(length, place.length()));
      case Reading.Read(var stored, _) when !stored.equals(place.stored()) ->
          damaged(place, "the stored bytes hash to " + stored + ", not to " + place.stored());
      case Reading.Read _ -> content(record, capture, place);
    };
  }

  private static Fixity content(StoredRecord record, Capture capture, Place place) {
    return switch (Reading.of(record::content, Limits.NONE)) {
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
}
