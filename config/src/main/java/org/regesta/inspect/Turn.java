package org.regesta.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one answer of many goes: straight to the file where its turn has come. Until then it is
 * held, and who writes more than a little has to wait.
 */
final class Turn extends OutputStream {

  private static final int LITTLE = 1 << 18;

  private final ByteArrayOutputStream early = new ByteArrayOutputStream();
  private @Nullable OutputStream out;

  /** All answers before this one are written. */
  synchronized void begin(OutputStream to) {
    out = to;
    notifyAll();
  }

  /** Writes what was held, if anything was written at all. */
  synchronized void end() throws IOException {
    if (out != null) {
      early.writeTo(out);
      early.reset();
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    try {
      while (out == null && early.size() > LITTLE) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while an answer waited to be written");
    }
    if (out == null) {
      early.write(bytes, from, length);
    } else {
      end();
      out.write(bytes, from, length);
    }
  }
}
