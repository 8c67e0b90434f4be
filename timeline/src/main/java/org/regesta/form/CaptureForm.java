package org.regesta.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.text.Extraction;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

/**
 * A capture as machines get it: what we hold, and what is known of it.
 *
 * @param source the address it was fetched from, or of the file it came as
 * @param captured when the bytes were taken from their source, where known
 * @param received when we committed them
 * @param mediaType what the bytes are; null where nothing was read yet
 * @param refused why no words could be read; null where they were
 * @param textHash SHA-256 of the text (UTF-8), which passages count in; null where there is none
 * @param metadata what is known of it, each with where that stands: in the source, in a sidecar, in
 *     an option of the import
 * @param notes what the reader noted
 * @param custody how it came here, where its bytes lie, and what read them
 * @param sameSource every capture of the same source by when it was captured, this one among them;
 *     empty where it is the only one
 */
public record CaptureForm(
    String id,
    String source,
    String name,
    String sha256,
    long length,
    @Nullable Instant captured,
    Instant received,
    @Nullable String collection,
    @Nullable String mediaType,
    @Nullable String refused,
    @Nullable String textHash,
    List<Metadatum> metadata,
    List<String> notes,
    CustodyForm custody,
    List<Sibling> sameSource) {

  /**
   * A capture of the same source.
   *
   * @param text "this" for the capture itself; "same" or "changed" where its text is or is not that
   *     of this one; "unread" where one of the two was not read
   */
  public record Sibling(String id, @Nullable Instant captured, Instant received, String text) {

    /** How another capture stands to this one, by the hashes of their texts. */
    public static Sibling of(
        Capture one, Capture shown, Optional<String> ours, Optional<String> theirs) {
      return new Sibling(
          one.id().value(), one.captured(), one.received(), text(one, shown, ours, theirs));
    }

    private static String text(
        Capture one, Capture shown, Optional<String> ours, Optional<String> theirs) {
      if (one.id().equals(shown.id())) {
        return "this";
      }
      if (ours.isEmpty() || theirs.isEmpty()) {
        return "unread";
      }
      return ours.equals(theirs) ? "same" : "changed";
    }
  }

  /** "title", "author", "publisher", "published", "modified", "language", "address". */
  public record Metadatum(String name, String value, String evidence) {}

  public static CaptureForm of(
      Capture capture,
      Optional<Extraction> extraction,
      Optional<String> textHash,
      CustodyForm custody,
      List<Sibling> sameSource) {
    var read = extraction.flatMap(CaptureForm::read);
    return new CaptureForm(
        capture.id().value(),
        capture.source().value(),
        capture.name(),
        capture.content().hex(),
        capture.length(),
        capture.captured(),
        capture.received(),
        capture.declared().collection(),
        extraction.map(CaptureForm::mediaType).orElse(null),
        extraction.flatMap(CaptureForm::refusal).orElse(null),
        textHash.orElse(null),
        read.map(one -> metadata(one.metadata())).orElse(List.of()),
        read.map(Extraction.Read::notes).orElse(List.of()),
        custody,
        sameSource);
  }

  private static Optional<Extraction.Read> read(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Read read -> Optional.of(read);
      case Extraction.Refused _ -> Optional.empty();
    };
  }

  private static Optional<String> refusal(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Read _ -> Optional.empty();
      case Extraction.Refused refused -> Optional.of(refused.reason());
    };
  }

  private static String mediaType(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Read read -> read.mediaType();
      case Extraction.Refused refused -> refused.mediaType();
    };
  }

  private static List<Metadatum> metadata(SourceMetadata said) {
    return Stream.of(
            one("title", said.title()),
            said.authors().stream().map(author -> of("author", author)),
            one("publisher", said.publisher()),
            one("published", said.published()),
            one("modified", said.modified()),
            one("language", said.language()),
            one("address", said.url()))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<Metadatum> one(String name, Optional<Found<String>> found) {
    return found.stream().map(value -> of(name, value));
  }

  private static Metadatum of(String name, Found<String> found) {
    return new Metadatum(name, found.value(), found.evidence());
  }
}
