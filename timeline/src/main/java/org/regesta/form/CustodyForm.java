package org.regesta.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.capture.Holding;
import org.regesta.capture.Sighting;

/**
 * How a capture came here, where its bytes lie, what proves them, and what read them.
 *
 * @param declaredType the media type that the container claimed
 * @param doubts what was said of it when it came and is not believed: a digest that is not that of
 *     the bytes, a time of capture or a day of publication that cannot be
 * @param broughtIn every time that its bytes were brought in, oldest first
 * @param kept where its bytes lie; null where no file holds them
 */
public record CustodyForm(
    @Nullable String declaredType,
    DeclaredForm declared,
    List<String> doubts,
    List<BroughtIn> broughtIn,
    @Nullable Kept kept,
    ReadBy readBy) {

  /**
   * One time that the bytes were brought in.
   *
   * @param order the number of the import
   * @param name how that import's report names them
   */
  public record BroughtIn(long order, String name, @Nullable Instant captured, Instant received) {

    static BroughtIn of(Sighting sighting) {
      return new BroughtIn(
          sighting.order(), sighting.name(), sighting.captured(), sighting.received());
    }
  }

  /**
   * A record of a WARC below the home.
   *
   * @param offset of the record, in bytes
   * @param length of the record as it is stored, in bytes
   * @param sha256 of the record as it is stored
   * @param payloadDigest what the record itself says that its payload hashes to
   * @param fileTime when the loose file that it came as was changed last
   */
  public record Kept(
      String file,
      long offset,
      long length,
      String sha256,
      @Nullable String payloadDigest,
      @Nullable Instant fileTime) {

    static Kept of(Holding holding) {
      return new Kept(
          holding.file(),
          holding.offset(),
          holding.length(),
          holding.stored().hex(),
          holding.payloadDigest().orElse(null),
          holding.fileTime());
    }
  }

  /** The versions of what read it last; null is what has not read it. */
  public record ReadBy(
      @Nullable Integer text,
      @Nullable String dates,
      @Nullable String statements,
      @Nullable String events) {}

  public static CustodyForm of(
      Capture capture, List<Sighting> sightings, Optional<Holding> holding, ReadBy readBy) {
    return new CustodyForm(
        capture.declaredType(),
        DeclaredForm.of(capture.declared()),
        holding.map(Holding::doubts).orElse(List.of()),
        sightings.stream().map(BroughtIn::of).toList(),
        holding.map(Kept::of).orElse(null),
        readBy);
  }
}
