package org.regesta.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an HTTP response without its content coding (RFC 9110, 8.4).
 *
 * <p>Some crawlers decode a body and leave the header that names its coding: what does not begin
 * like gzip or zlib data is taken as it is.
 */
final class HttpBody {

  private HttpBody() {}

  static InputStream of(HttpResponse response) throws IOException {
    InputStream body = response.body().stream();
    for (var coding : codings(response).reversed()) {
      body = decode(coding, new BufferedInputStream(body, 1 << 14));
    }
    return body;
  }

  private static List<String> codings(HttpResponse response) {
    List<String> codings = new ArrayList<>();
    for (var value : response.headers().all("Content-Encoding")) {
      for (var coding : value.split(",", -1)) {
        codings.add(coding.strip().toLowerCase(Locale.ROOT));
      }
    }
    return codings;
  }

  private static InputStream decode(String coding, BufferedInputStream body) throws IOException {
    return switch (coding) {
      case "", "identity", "none" -> body;
      case "gzip", "x-gzip" ->
          beginning(body) == (GzipMember.MAGIC_1 << 8 | GzipMember.MAGIC_2)
              ? new GZIPInputStream(body, 1 << 14)
              : body;
      case "deflate" ->
          isZlib(beginning(body))
              ? new InflaterInputStream(body)
              : new InflaterInputStream(body, new Inflater(true));
      default ->
          throw new IOException(
              "is encoded as '" + coding + "', which is not supported (gzip and deflate are)");
    };
  }

  private static int beginning(BufferedInputStream body) throws IOException {
    body.mark(2);
    int first = body.read();
    int second = body.read();
    body.reset();
    return first << 8 | (second & 0xff);
  }

  /** RFC 1950: method 8, and a check sum over the first two bytes. */
  private static boolean isZlib(int beginning) {
    return (beginning >> 8 & 15) == 8 && beginning % 31 == 0;
  }
}
