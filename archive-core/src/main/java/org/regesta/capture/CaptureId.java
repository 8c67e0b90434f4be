package org.regesta.capture;

import java.nio.charset.StandardCharsets;

/**
 * The permanent name of a capture. Opaque: nothing may be read out of it.
 *
 * <p>It is made from the source and the digest of the content, so that the same bytes from the same
 * source have the same name on every machine, and the same bytes from another source have another.
 *
 * @param value 26 characters of lower-case Crockford base32
 */
public record CaptureId(String value) {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  public CaptureId {
    if (!value.matches("[0-9a-hjkmnp-tv-z]{26}")) {
      throw new IllegalArgumentException("not a capture id: '" + value + "'");
    }
  }

  public static CaptureId of(SourceUri source, Sha256 content) {
    var digest = Sha256.digest();
    digest.update(source.value().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(content.hex().getBytes(StandardCharsets.US_ASCII));
    var bytes = digest.digest();
    var name = new StringBuilder(26);
    for (int bit = 0; name.length() < 26; bit += 5) {
      int pair = ((bytes[bit / 8] & 0xff) << 8) | (bytes[bit / 8 + 1] & 0xff);
      name.append(ALPHABET.charAt((pair >> (11 - bit % 8)) & 31));
    }
    return new CaptureId(name.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
