package org.regesta.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read more than once. */
public interface Content {

  /** A fresh stream over the bytes; the caller closes it. */
  InputStream open() throws IOException;

  /** How many bytes {@link #open()} gives. */
  long length() throws IOException;

  static Content of(byte[] bytes) {
    var copy = bytes.clone();
    return new Content() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(copy);
      }

      @Override
      public long length() {
        return copy.length;
      }
    };
  }

  static Content of(Path file) {
    return new Content() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long length() throws IOException {
        return Files.size(file);
      }
    };
  }
}
