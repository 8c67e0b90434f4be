package org.regesta.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files of lines (UTF-8) that a command reads and writes; "-" is the standard stream. */
record LineFiles(CommandLine line) {

  private static final Path STANDARD = Path.of("-");

  BufferedReader reader(Path file) throws IOException {
    if (!file.equals(STANDARD) && !Files.isRegularFile(file)) {
      throw wrong("No such file: " + file);
    }
    var bytes = file.equals(STANDARD) ? new LeftOpen(System.in) : Files.newInputStream(file);
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /**
   * @param file null for the standard output
   */
  Writer writer(@Nullable Path file) throws IOException {
    if (file == null || file.equals(STANDARD)) {
      return new BufferedWriter(new Flushed(line.getOut()));
    }
    try {
      return Files.newBufferedWriter(file);
    } catch (FileSystemException e) {
      throw wrong(
          "cannot write to %s: name a file in a folder that can be written".formatted(file));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(line, message);
  }

  /** A stream that is not ours to close. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** A writer that is not ours to close. */
  private static final class Flushed extends FilterWriter {
    Flushed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
