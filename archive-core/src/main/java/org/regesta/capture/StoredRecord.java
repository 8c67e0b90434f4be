package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.netpreserve.jwarc.WarcReader;

/** A WARC record, read where it lies. */
final class StoredRecord {

  private StoredRecord() {}

  /** The stored bytes as they are: a gzip member, or a plain record. */
  static InputStream raw(Path file, long offset, long length) throws IOException {
    var channel = FileChannel.open(file);
    channel.position(offset);
    return new Bounded(Channels.newInputStream(channel), length);
  }

  /** The record's bytes, decompressed where they are compressed. */
  static InputStream record(Path file, long offset, long length) throws IOException {
    var raw = new BufferedInputStream(raw(file, offset, length), 1 << 15);
    raw.mark(1);
    int first = raw.read();
    raw.reset();
    return first == GzipMember.MAGIC_1 ? new GzipMember(raw) : raw;
  }

  /** The decoded content of the record. */
  static InputStream open(Path file, long offset, long length) throws IOException {
    var in = record(file, offset, length);
    try {
      var reader = new WarcReader(Channels.newChannel(in));
      var record =
          reader.next().orElseThrow(() -> new IOException("there is no record at " + offset));
      return new Payload(record.body().stream(), in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** A stream that closes what it reads from. */
  private static final class Payload extends java.io.FilterInputStream {

    private final InputStream file;

    Payload(InputStream payload, InputStream file) {
      super(payload);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
