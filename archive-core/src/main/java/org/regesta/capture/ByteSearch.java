package org.regesta.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Finds bytes in a file. */
final class ByteSearch {

  private static final int BLOCK = 1 << 16;

  private ByteSearch() {}

  /** The first offset from {@code from} on where the wanted bytes stand, else the file's size. */
  static long first(FileChannel channel, long from, byte[] wanted) throws IOException {
    var buffer = ByteBuffer.allocate(BLOCK);
    long size = channel.size();
    for (long start = from; start < size; start += BLOCK - wanted.length + 1) {
      buffer.clear();
      while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) > 0) {}
      for (int i = 0; i + wanted.length <= buffer.position(); i++) {
        if (stands(buffer.array(), i, wanted)) {
          return start + i;
        }
      }
    }
    return size;
  }

  private static boolean stands(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
