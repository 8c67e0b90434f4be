package org.regesta.capture;

/**
 * How much one item, one segment and the disk may hold.
 *
 * @param item the longest decoded content that is brought in, in bytes; what is longer is refused
 * @param segment a segment that has reached this many bytes is not appended to any more
 * @param reserve bytes that must stay free on the disk of the home after an append
 */
public record Limits(long item, long segment, long reserve) {

  private static final long MEBIBYTE = 1L << 20;

  /** Items to 128 MiB, segments of 1 GiB, 256 MiB kept free. */
  public static final Limits USUAL = new Limits(128 * MEBIBYTE, 1024 * MEBIBYTE, 256 * MEBIBYTE);

  /** For what we hold already. */
  static final Limits NONE = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, 0);

  public Limits {
    if (item < 1 || segment < 1 || reserve < 0) {
      throw new IllegalArgumentException(
          "limits must be positive: item "
              + item
              + ", segment "
              + segment
              + ", reserve "
              + reserve);
    }
  }

  /** Why content of this many bytes is refused, in words for the report. */
  String tooLong(long bytes) {
    return "longer than %,d bytes (it has %,d); split it, or raise regesta.capture.item in the file of --config"
        .formatted(item, bytes);
  }

  /** The same where only so much is known, that the limit was passed. */
  String tooLong() {
    return "longer than %,d bytes when decoded; split it, or raise regesta.capture.item in the file of --config"
        .formatted(item);
  }
}
