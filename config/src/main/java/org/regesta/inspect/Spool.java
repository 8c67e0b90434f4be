package org.regesta.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What has to wait until something else is written: a little in memory, much in a file. */
final class Spool extends OutputStream {

  private static final int LITTLE = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream disk;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (memory.size() + length > LITTLE) {
      toDisk();
    }
    memory.write(bytes, from, length);
  }

  private void toDisk() throws IOException {
    if (disk == null) {
      file = Files.createTempFile("regesta", ".spool");
      disk = Files.newOutputStream(file);
    }
    memory.writeTo(disk);
    memory.reset();
  }

  /** Writes all of it to where it belongs. */
  void copyTo(OutputStream out) throws IOException {
    if (disk != null && file != null) {
      disk.close();
      Files.copy(file, out);
    }
    memory.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    if (disk != null && file != null) {
      disk.close();
      Files.deleteIfExists(file);
    }
  }
}
