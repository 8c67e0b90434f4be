package org.regesta.text.extractor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.regesta.text.TextExtractor;
import org.regesta.text.reading.Decoder;

/** What a document is: by its bytes first, then by its name and by what its container claims. */
final class MediaTypes {

  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  static final String PDF = "application/pdf";
  static final String PLAIN = "text/plain";
  static final String UNKNOWN = "application/octet-stream";

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype|html|head|body|title|meta|div|p|table|a|h1|script|article)\\b[^>]*>?",
          Pattern.CASE_INSENSITIVE);

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  String of(byte[] head, TextExtractor.Request request) {
    var detected = detect(head, request);
    boolean markup = TAG.matcher(sample(head)).find();
    return switch (detected) {
      case UNKNOWN, PLAIN ->
          isText(head) ? (markup && looksLikePage(head) ? HTML : PLAIN) : detected;
      case HTML, XHTML -> markup ? detected : PLAIN;
      default ->
          detected.startsWith("text/") && !markup && !PageParts.isCode(detected) ? PLAIN : detected;
    };
  }

  private String detect(byte[] head, TextExtractor.Request request) {
    var hints = new Metadata();
    if (!request.name().isEmpty()) {
      hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
    }
    if (request.declaredType() != null) {
      hints.set(HttpHeaders.CONTENT_TYPE, request.declaredType());
    }
    try (var in = new ByteArrayInputStream(head)) {
      return types.detect(in, hints).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static String sample(byte[] head) {
    return Decoder.text(head, null).text();
  }

  private static boolean looksLikePage(byte[] head) {
    var start = sample(head).stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<") && !start.startsWith("<?xml");
  }

  /** No control characters beside white space, once decoded. */
  private static boolean isText(byte[] head) {
    var text = sample(head);
    long odd =
        text.chars().filter(c -> (c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD').count();
    return odd * 50 <= text.length() && !startsWith(head, "PK") && !startsWith(head, "%PDF");
  }

  private static boolean startsWith(byte[] head, String magic) {
    var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }
}
