package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.regesta.capture.DamagedRecord.Kind;

/** Records that are not compressed: their header says how long they are. */
final class PlainFraming implements Frames.Framing {

  private static final int END_OF_RECORD = 4;
  private static final byte[] BEGINNING = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  @Override
  public long measure(FileChannel channel, long offset) throws IOException {
    channel.position(offset);
    var in = new BufferedInputStream(Channels.newInputStream(channel));
    var head = RecordHead.read(in);
    int lineEnds = head.skipBlock(in);
    long length = head.length() + head.block() + lineEnds;
    if (lineEnds < END_OF_RECORD && offset + length < channel.size()) {
      throw new DamagedRecord(Kind.CORRUPT, "does not end where its Content-Length says");
    }
    return length;
  }

  @Override
  public long next(FileChannel channel, long from) throws IOException {
    long found = ByteSearch.first(channel, from, BEGINNING);
    return Math.min(channel.size(), found + END_OF_RECORD);
  }
}
