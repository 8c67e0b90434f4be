package org.regesta.capture;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the end of a gzip stream from being the end of the file. */
final class KeptOpen extends FilterOutputStream {

  KeptOpen(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    out.write(bytes, offset, count);
  }

  @Override
  public void close() {}
}
