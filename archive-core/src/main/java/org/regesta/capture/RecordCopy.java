package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.regesta.capture.DamagedRecord.Kind;

/**
 * A copy of a WARC that was compressed as a whole, in which each record is a gzip member, so that a
 * record can be read without all that stand before it.
 *
 * @param file the copy
 * @param damage where the original could not be read on, and why
 */
record RecordCopy(Path file, List<Frame> frames, Optional<String> damage) {

  RecordCopy {
    frames = List.copyOf(frames);
  }

  /**
   * Writes the copy; the same original always gives the same bytes.
   *
   * @param copy a new file of the scratch
   * @throws IOException where the original cannot be read
   * @throws java.io.UncheckedIOException where the copy cannot be written
   */
  static RecordCopy of(Path original, Path copy, Scratch scratch) throws IOException {
    List<Frame> frames = new ArrayList<>();
    try (var in = new BufferedInputStream(new Unpacked(original));
        var out = scratch.new Output(copy)) {
      while (!RecordHead.isAtEnd(in)) {
        long offset = out.size();
        try {
          frames.add(new Frame.Whole(copy, offset, copy(in, out)));
        } catch (SourceChanged e) {
          out.cutTo(offset);
          return new RecordCopy(copy, frames, Optional.of(damage(frames.size(), e)));
        }
      }
    }
    return new RecordCopy(copy, frames, Optional.empty());
  }

  /** The file decompressed, up to where it shows itself a decompression bomb. */
  private static final class Unpacked extends FilterInputStream {

    private final FileChannel file;
    private long decoded;

    Unpacked(Path original) throws IOException {
      this(FileChannel.open(original));
    }

    private Unpacked(FileChannel file) throws IOException {
      super(new GZIPInputStream(Channels.newInputStream(file)));
      this.file = file;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      decoded += Math.max(0, count);
      GzipFraming.refuseSwelling(decoded, file.position());
      return count;
    }
  }

  private static String damage(int whole, IOException e) {
    return "compressed as a whole and damaged behind its first %d records (%s); what follows is lost"
        .formatted(whole, e.getMessage());
  }

  /** One record; failures of the original come out as SourceChanged. */
  private static long copy(BufferedInputStream in, Scratch.Output out) throws IOException {
    var member = new MemberOutput(out);
    try (var gzip = new GZIPOutputStream(new KeptOpen(member), 1 << 16)) {
      var head = head(in);
      gzip.write(head.bytes());
      block(in, head.block(), gzip);
      gzip.write(Segment.END_OF_RECORD);
    }
    member.flush();
    return member.length();
  }

  private static RecordHead head(BufferedInputStream in) throws SourceChanged {
    try {
      return RecordHead.read(in);
    } catch (IOException e) {
      throw new SourceChanged(Reason.of(e));
    }
  }

  private static void block(BufferedInputStream in, long length, OutputStream out)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = length; left > 0; ) {
      int count = read(in, buffer, (int) Math.min(left, buffer.length));
      out.write(buffer, 0, count);
      left -= count;
    }
    try {
      RecordHead.skipLineEnds(in);
    } catch (IOException e) {
      throw new SourceChanged(Reason.of(e));
    }
  }

  private static int read(InputStream in, byte[] buffer, int most) throws SourceChanged {
    try {
      int count = in.read(buffer, 0, most);
      if (count < 0) {
        throw new DamagedRecord(Kind.CUT_OFF, "ends before its Content-Length");
      }
      return count;
    } catch (IOException e) {
      throw new SourceChanged(Reason.of(e));
    }
  }
}
