package org.regesta.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file of lines, one line after the other as a stream that ends with it, so that the bytes of a
 * long line need not be held. Blank lines are passed over.
 */
final class LineStream extends InputStream {

  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private long number;
  private long size;
  private boolean ended = true;
  private boolean exhausted;

  LineStream(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line, from wherever in its line it stands; false where there is none. */
  boolean next() throws IOException {
    while (!ended) {
      read();
    }
    for (int c = peek(); c != END; c = peek()) {
      number++;
      while (c == ' ' || c == '\t' || c == '\r') {
        at++;
        c = peek();
      }
      if (c != '\n' && c != END) {
        ended = false;
        size = 0;
        return true;
      }
      at++;
    }
    return false;
  }

  /** The number of the line, the first being 1. */
  long number() {
    return number;
  }

  /** How many bytes of the line were read. */
  long size() {
    return size;
  }

  private int peek() throws IOException {
    if (at >= limit && !exhausted) {
      limit = in.read(buffer);
      at = 0;
      exhausted = limit < 0;
    }
    return exhausted ? END : buffer[at] & 0xff;
  }

  @Override
  public int read() throws IOException {
    int c = ended ? END : peek();
    if (c == END || c == '\n') {
      end(c);
      return END;
    }
    at++;
    size++;
    return c;
  }

  private void end(int c) {
    at += !ended && c == '\n' ? 1 : 0;
    ended = true;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    int c = ended ? END : peek();
    if (c == END || c == '\n') {
      end(c);
      return length == 0 ? 0 : END;
    }
    int most = Math.min(length, limit - at);
    int count = 0;
    while (count < most && buffer[at + count] != '\n') {
      into[from + count] = buffer[at + count];
      count++;
    }
    at += count;
    size += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
