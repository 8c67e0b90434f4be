package org.regesta.capture;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Decides what a record means for us. Responses with the status 200, resources and conversions hold
 * content; other responses say only that there was none.
 */
final class MeaningReader {

  private static final Set<String> MACHINERY = Set.of("warcinfo", "request", "metadata");

  private final Limits limits;

  MeaningReader(Limits limits) {
    this.limits = limits;
  }

  Meaning read(StoredRecord stored) {
    try {
      return stored.use(record -> meaning(record, stored));
    } catch (IOException e) {
      return new Meaning.Unusable("the record " + Reason.of(e));
    } catch (RuntimeException e) {
      // the parser of hostile input may throw anything
      return new Meaning.Unusable("the record " + Reason.of(StoredRecord.notUnderstood(e)));
    }
  }

  private Meaning meaning(WarcRecord record, StoredRecord stored) throws IOException {
    return switch (record) {
      case WarcResponse response -> response(response, stored);
      case WarcResource resource ->
          holds(resource, type(resource.headers().first("Content-Type")), stored);
      case WarcConversion conversion ->
          holds(conversion, type(conversion.headers().first("Content-Type")), stored);
      case WarcRevisit revisit -> revisit(revisit);
      case WarcContinuation _ ->
          new Meaning.Unusable("a part of a record in segments; such records are not put together");
      default ->
          MACHINERY.contains(record.type().toLowerCase(Locale.ROOT))
              ? new Meaning.Machinery()
              : new Meaning.Unknown(clean(record.type()));
    };
  }

  private Meaning response(WarcResponse response, StoredRecord stored) throws IOException {
    var scheme = response.target().toLowerCase(Locale.ROOT).split(":", 2)[0];
    if (scheme.equals("dns")) {
      return new Meaning.Machinery();
    }
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return new Meaning.Unusable("a response by '" + scheme + "'; only HTTP is read");
    }
    if (response.segmentNumber().isPresent()) {
      return new Meaning.Unusable(
          "the first part of a record in segments; such are not put together");
    }
    var http = response.http();
    return http.status() == 200
        ? holds(response, type(http.headers().first("Content-Type")), stored)
        : new Meaning.Unusable(("HTTP " + http.status() + " " + http.reason()).strip());
  }

  private Meaning holds(WarcTargetRecord record, @Nullable String type, StoredRecord stored)
      throws IOException {
    return switch (Reading.of(StoredRecord.contentOf(record), limits)) {
      case Reading.Unreadable(var reason) -> new Meaning.Unusable(reason);
      case Reading.Read(_, var length) when length == 0 ->
          new Meaning.Unusable("the content is empty");
      case Reading.Read(_, var length) -> holds(record, type, length, DigestCheck.of(stored));
    };
  }

  private static Meaning holds(
      WarcTargetRecord record, @Nullable String type, long length, Optional<String> digests) {
    var carried = record.headers().first(DeclaredText.HEADER);
    try {
      var declared = carried.isEmpty() ? Declared.NOTHING : DeclaredText.read(carried.get());
      // our own records have a date even where nobody knows when their content was captured
      var captured = carried.isEmpty() ? date(record) : said(declared);
      return new Meaning.Holds(
          source(record), captured, type, payloadDigest(record), length, declared, digests);
    } catch (BrokenSidecar e) {
      return new Meaning.Unusable(e.reason());
    }
  }

  private static Meaning revisit(WarcRevisit revisit) {
    var digest = payloadDigest(revisit);
    return digest.isPresent()
        ? new Meaning.Revisits(source(revisit), date(revisit), digest.get())
        : new Meaning.Unusable("a revisit that does not say of which content");
  }

  private static SourceUri source(WarcTargetRecord record) {
    var uri = clean(record.target());
    return new SourceUri(
        uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri);
  }

  private static CaptureTime said(Declared declared) {
    var captured = declared.captured();
    return captured == null ? CaptureTime.UNKNOWN : CaptureTime.of(captured);
  }

  /** A record whose date is no date holds its content all the same. */
  private static CaptureTime date(WarcRecord record) {
    try {
      return CaptureTime.of(record.date().truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeException | NoSuchElementException | IllegalArgumentException noDate) {
      return CaptureTime.doubted("the record has no WARC-Date that can be read");
    }
  }

  private static @Nullable String type(Optional<String> header) {
    return header.map(MeaningReader::clean).filter(type -> !type.isEmpty()).orElse(null);
  }

  private static Optional<String> payloadDigest(WarcTargetRecord record) {
    return record
        .headers()
        .first(DigestCheck.PAYLOAD)
        .flatMap(StatedDigest::of)
        .map(StatedDigest::toString);
  }

  /** Control characters have no place in a header, and none in our database. */
  private static String clean(String value) {
    return value.replaceAll("\\p{Cntrl}", "").strip();
  }
}
