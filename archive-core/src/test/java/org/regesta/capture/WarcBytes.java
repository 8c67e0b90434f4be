package org.regesta.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** WARC records made by hand, so that they can be as odd as the world's. */
final class WarcBytes {

  private final List<byte[]> records = new ArrayList<>();

  WarcBytes info() {
    return record("warcinfo", "", "application/warc-fields", bytes("software: a crawler\r\n"));
  }

  WarcBytes response(String uri, String httpHead, byte[] body) {
    return record("response", uri, "application/http;msgtype=response", http(httpHead, body));
  }

  WarcBytes page(String uri, String text) {
    return response(uri, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", bytes(text));
  }

  WarcBytes resource(String uri, String type, String text) {
    return record("resource", uri, type, bytes(text));
  }

  WarcBytes record(String type, String uri, String contentType, byte[] block) {
    return with(type, uri, contentType, block, "");
  }

  /**
   * A record with further header lines.
   *
   * @param more each with its line end
   */
  WarcBytes with(String type, String uri, String contentType, byte[] block, String more) {
    return at("WARC-Date: 2023-04-05T06:07:08Z\r\n", type, uri, contentType, block, more);
  }

  /** A page with a date of its own, or with none. */
  WarcBytes pageAt(String date, String uri, String text) {
    var line = date.isEmpty() ? "" : "WARC-Date: " + date + "\r\n";
    var block = http("HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", bytes(text));
    return at(line, "response", uri, "application/http;msgtype=response", block, "");
  }

  private WarcBytes at(
      String date, String type, String uri, String contentType, byte[] block, String more) {
    int number = records.size() + 1;
    var head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n".formatted(number)
            + date
            + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
            + more
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    records.add(join(bytes(head), block, bytes("\r\n\r\n")));
    return this;
  }

  /** Each record a gzip member. */
  byte[] gzipped() {
    return join(records.stream().map(WarcBytes::gzip).toArray(byte[][]::new));
  }

  byte[] plain() {
    return join(records.toArray(byte[][]::new));
  }

  /** One gzip member over all. */
  byte[] whollyGzipped() {
    return gzip(plain());
  }

  /** Where the record of this number, from 0, begins in {@link #gzipped()}. */
  long offset(int record) {
    return records.subList(0, record).stream().mapToLong(r -> gzip(r).length).sum();
  }

  /** The same in {@link #plain()}. */
  long plainOffset(int record) {
    return records.subList(0, record).stream().mapToLong(r -> r.length).sum();
  }

  static byte[] http(String head, byte[] body) {
    return join(bytes(head.replace("\n", "\r\n") + "\r\n\r\n"), body);
  }

  static byte[] chunked(byte[] body) {
    int half = body.length / 2;
    return join(
        bytes(Integer.toHexString(half) + "\r\n"),
        java.util.Arrays.copyOf(body, half),
        bytes("\r\n" + Integer.toHexString(body.length - half) + "\r\n"),
        java.util.Arrays.copyOfRange(body, half, body.length),
        bytes("\r\n0\r\n\r\n"));
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
