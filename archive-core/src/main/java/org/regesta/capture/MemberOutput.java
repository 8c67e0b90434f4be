package org.regesta.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes on their way to the end of a file, counted and hashed. */
final class MemberOutput extends OutputStream {

  private final WritableByteChannel channel;
  private final MessageDigest digest = Sha256.digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private long length;

  MemberOutput(WritableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    digest.update(bytes, offset, count);
    length += count;
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, buffer.remaining());
      buffer.put(bytes, offset + done, part);
      done += part;
      if (!buffer.hasRemaining()) {
        flush();
      }
    }
  }

  @Override
  public void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  long length() {
    return length;
  }

  /** Of everything written; to be asked once. */
  Sha256 sha256() {
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }
}
