package org.regesta.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where a container is unpacked that cannot be read as it is: beside the copies of containers in a
 * home, whose reserve is kept; or, where nothing is brought in, in the machine's folder for
 * temporary files. What a crash leaves in a home is removed by {@link HomeRecovery}.
 *
 * @param home empty where nothing is brought in
 */
record Scratch(Optional<Path> home, Limits limits) {

  private static final long STRIDE = 16L << 20;

  /** A new file. */
  Path file() {
    try {
      if (home.isEmpty()) {
        return Files.createTempFile("regesta-", ".warc.gz");
      }
      var folder = Files.createDirectories(home.get().resolve(ImportedWarcs.FOLDER));
      return Files.createTempFile(folder, "unpacked-", ".part");
    } catch (IOException e) {
      throw new UncheckedIOException("no file can be made to unpack a container into", e);
    }
  }

  /** An open file of ours. What fails here is our disk's failure, never the source's. */
  final class Output implements WritableByteChannel {

    private final FileChannel channel;
    private long promised;

    Output(Path file) {
      try {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
      } catch (IOException e) {
        throw broken(e);
      }
    }

    long size() {
      try {
        return channel.size();
      } catch (IOException e) {
        throw broken(e);
      }
    }

    @Override
    public int write(ByteBuffer bytes) {
      try {
        if (home.isPresent() && channel.size() >= promised) {
          Room.leave(home.get(), STRIDE, limits);
          promised = channel.size() + STRIDE;
        }
        return channel.write(bytes);
      } catch (IOException e) {
        throw broken(e);
      }
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    void cutTo(long size) {
      try {
        channel.truncate(size);
      } catch (IOException e) {
        throw broken(e);
      }
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw broken(e);
      }
    }

    private static UncheckedIOException broken(IOException e) {
      return new UncheckedIOException("unpacking a container failed", e);
    }
  }
}
