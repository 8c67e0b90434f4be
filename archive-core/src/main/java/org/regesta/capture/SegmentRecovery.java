package org.regesta.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.Warcinfo;
import org.regesta.capture.DamagedRecord.Kind;

/**
 * Compares one segment with the rows, from where the last comparison ended: bytes between known
 * members are copied to {@code recovered/} and stay; bytes behind the last known member are copied
 * there and cut off, so that the next member follows a known one.
 */
final class SegmentRecovery {

  private final Path home;
  private final String segment;
  private final FileChannel channel;
  private final List<Recovery.Cut> cut = new ArrayList<>();
  private final List<Recovery.Recovered> recovered = new ArrayList<>();

  private SegmentRecovery(Path home, String segment, FileChannel channel) {
    this.home = home;
    this.segment = segment;
    this.channel = channel;
  }

  static Recovery of(Path home, String segment, FileRows rows) throws IOException {
    try (var channel =
        FileChannel.open(
            home.resolve(segment), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var recovery = new SegmentRecovery(home, segment, channel);
      recovery.run(rows);
      return new Recovery(recovery.cut, recovery.recovered, List.of());
    }
  }

  private void run(FileRows rows) throws IOException {
    long from = rows.checked(segment);
    long position = from == 0 ? begin() : from;
    for (var known : rows.members(segment, from)) {
      if (known.end() > channel.size()) {
        return; // rows beyond the end: reported as damage, nothing is touched
      }
      aside(position, Math.max(position, known.offset()));
      position = Math.max(position, known.end());
    }
    aside(position, channel.size());
    if (channel.size() > position) {
      channel.truncate(position);
      channel.force(true);
    }
    if (position != from) {
      rows.checked(segment, position);
    }
  }

  /** The end of the warcinfo record that every segment of ours begins with. */
  private long begin() throws IOException {
    try {
      long length = new GzipFraming().measure(channel, 0);
      boolean ours =
          new StoredRecord(home.resolve(segment), 0, length).use(Warcinfo.class::isInstance);
      return ours ? length : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Copies what lies in this stretch; drops only an incomplete member at the end of the file. */
  private void aside(long begin, long end) throws IOException {
    for (long at = begin; at < end; ) {
      try {
        long length = new GzipFraming().measure(channel, at);
        copy(at, length, ".warc.gz");
        at += length;
      } catch (DamagedRecord e) {
        if (e.kind() == Kind.CUT_OFF && end == channel.size()) {
          cut.add(new Recovery.Cut(segment, at, end - at));
        } else {
          copy(at, end - at, ".bytes");
        }
        return;
      }
    }
  }

  private void copy(long offset, long length, String extension) throws IOException {
    var stretch = new StoredRecord(home.resolve(segment), offset, length);
    recovered.add(Recovered.copy(home, segment, stretch, extension));
  }
}
