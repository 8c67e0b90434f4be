package org.regesta.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regesta.home.TestDatabase;

/** Sources that vanish, change or fail while they are received, and a disk that is full. */
@ExtendWith(TestDatabase.Extension.class)
class RestlessSourcesTest {

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void open(TestDatabase database) {
    archive = new TestArchive(database, folder);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void refusesAFileThatVanishedBehindTheWalk() throws IOException {
    var file = archive.write("a.txt", "Now here.");
    var offered = (Arrival.Offered) archive.arrivals(file).getFirst();
    Files.delete(file);

    var receipt = archive.store().receive(offered, 1);

    assertThat(receipt).isEqualTo(new Receipt.Refused("cannot be read: it is not there"));
    assertThat(archive.store().count()).isZero();
  }

  @Test
  void refusesContentThatChangesWhileItIsRead() throws IOException {
    archive.keep(archive.write("first.txt", "So that there is a segment."));
    long before = Files.size(archive.segment(1));
    var readings = new AtomicInteger();
    var restless =
        offered(() ->
            new ByteArrayInputStream(
                ("reading " + readings.incrementAndGet()).getBytes(StandardCharsets.UTF_8)));

    var receipt = archive.store().receive(restless, 1);

    assertThat(receipt).isInstanceOf(Receipt.Refused.class);
    assertThat(Files.size(archive.segment(1))).isEqualTo(before);
  }

  @Test
  void cutsOffAMemberWhoseSourceFailsHalfway() throws IOException {
    archive.keep(archive.write("first.txt", "So that there is a segment."));
    long before = Files.size(archive.segment(1));
    var readings = new AtomicInteger();
    var failing =
        offered(() -> {
          var bytes = new ByteArrayInputStream(new byte[500_000]);
          return readings.incrementAndGet() == 1 ? bytes : new FailsAtItsEnd(bytes);
        });

    var receipt = archive.store().receive(failing, 1);

    assertThat(receipt).isEqualTo(new Receipt.Refused("cannot be read: the network drive is gone"));
    assertThat(Files.size(archive.segment(1))).isEqualTo(before);
    assertThat(archive.keep(archive.write("next.txt", "Goes on."))).isNotNull();
  }

  @Test
  void saysWhenTheDiskIsNearlyFull() throws IOException {
    archive.restart(new Limits(1 << 20, 1 << 20, Long.MAX_VALUE / 2));
    var offered = (Arrival.Offered) archive.arrivals(archive.write("a.txt", "No room.")).getFirst();

    assertThatThrownBy(() -> archive.store().receive(offered, 1))
        .isInstanceOf(DiskFull.class)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nearly full")
        .hasMessageContaining(archive.home.toString());
    assertThat(archive.store().count()).isZero();
  }

  private Arrival.Offered offered(Reading.Opened content) throws IOException {
    var file = archive.write("restless.txt", "whatever");
    return new Arrival.Offered(
        0,
        "restless.txt",
        new SourceUri(file.toUri().toString()),
        new Content() {
          @Override
          public InputStream open() throws IOException {
            return content.open();
          }

          @Override
          public long length() {
            throw new UnsupportedOperationException();
          }
        },
        null,
        null,
        List.of(),
        Declared.NOTHING,
        new Arrival.LooseFile(file, TestArchive.CLOCK.instant()));
  }

  private static final class FailsAtItsEnd extends java.io.FilterInputStream {

    FailsAtItsEnd(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = in.read(into, offset, length);
      if (count < 0) {
        throw new IOException("the network drive is gone");
      }
      return count;
    }
  }
}
