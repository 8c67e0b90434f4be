package org.regesta.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** What one reading of an arrival's content gave. */
sealed interface Reading {

  record Read(Sha256 content, long length) implements Reading {}

  record Unreadable(String reason) implements Reading {}

  /** Something that opens a stream. */
  interface Opened {
    InputStream open() throws IOException;
  }

  static Reading of(Content content, Limits limits) {
    return of(content::open, limits);
  }

  /** Reads all of it, at most up to the limit, and keeps none. */
  static Reading of(Opened content, Limits limits) {
    try (var in = content.open()) {
      return of(in, limits);
    } catch (IOException e) {
      return new Unreadable("cannot be read: " + Reason.of(e));
    }
  }

  static Reading of(InputStream in, Limits limits) throws IOException {
    var digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      digest.update(buffer, 0, count);
      length += count;
      if (length > limits.item()) {
        return new Unreadable(limits.tooLong());
      }
    }
    return new Read(new Sha256(HexFormat.of().formatHex(digest.digest())), length);
  }
}
