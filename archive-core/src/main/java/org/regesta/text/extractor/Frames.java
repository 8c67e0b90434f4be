package org.regesta.text.extractor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Extraction;
import org.regesta.text.ExtractionJson;
import org.regesta.text.TextExtractor;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes over the pipe. To the worker: a JSON head with its length before it, the number of
 * bytes of the document, the bytes. Back: the extraction as JSON with its length before it.
 */
final class Frames {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final long IN_MEMORY = 48_000_000;

  private Frames() {}

  /** All of a request but its bytes. */
  record Head(
      String name,
      @Nullable String declaredType,
      @Nullable String url,
      @Nullable Instant captured,
      Declared declared) {}

  /**
   * A request as it came out of the pipe.
   *
   * @param spooled the file that holds a large document meanwhile
   */
  record Received(TextExtractor.Request request, @Nullable Path spooled) {
    void discard() throws IOException {
      if (spooled != null) {
        Files.deleteIfExists(spooled);
      }
    }
  }

  static void send(TextExtractor.Request request, DataOutputStream out) throws IOException {
    var head =
        new Head(
            request.name(),
            request.declaredType(),
            request.url(),
            request.captured(),
            request.declared());
    sendText(MAPPER.writeValueAsString(head), out);
    long length = request.content().length();
    out.writeLong(length);
    try (var in = request.content().open()) {
      if (in.transferTo(out) != length) {
        throw new IOException("the content is not as long as it said: " + length + " bytes");
      }
    }
    out.flush();
  }

  static Received receive(DataInputStream in) throws IOException {
    var head = MAPPER.readValue(receiveText(in), Head.class);
    long length = in.readLong();
    if (length <= IN_MEMORY) {
      return received(head, Content.of(in.readNBytes((int) length)), null);
    }
    var file = Files.createTempFile("regesta-", ".document");
    try (var out = Files.newOutputStream(file)) {
      var buffer = new byte[1 << 16];
      for (long left = length; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException("the pipe was closed");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    return received(head, Content.of(file), file);
  }

  private static Received received(Head head, Content content, @Nullable Path spooled) {
    return new Received(
        new TextExtractor.Request(
            content,
            head.name(),
            head.declaredType(),
            head.url(),
            head.captured(),
            head.declared()),
        spooled);
  }

  static void send(Extraction extraction, DataOutputStream out) throws IOException {
    sendText(ExtractionJson.write(extraction), out);
    out.flush();
  }

  static Extraction receiveExtraction(DataInputStream in) throws IOException {
    return ExtractionJson.read(receiveText(in));
  }

  static void sendText(String text, DataOutputStream out) throws IOException {
    sendBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String receiveText(DataInputStream in) throws IOException {
    return new String(receiveBytes(in), StandardCharsets.UTF_8);
  }

  static void sendBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] receiveBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the pipe was closed");
    }
    return bytes;
  }
}
