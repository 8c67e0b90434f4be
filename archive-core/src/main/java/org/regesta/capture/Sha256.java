package org.regesta.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: '" + hex + "'");
    }
  }

  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** A fresh digest to be fed with bytes. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Its first 130 bits in lower-case Crockford base32, 26 characters: short enough for a permanent
   * name, long enough never to meet another.
   */
  public String name() {
    var bytes = HexFormat.of().parseHex(hex);
    var name = new StringBuilder(26);
    for (int bit = 0; name.length() < 26; bit += 5) {
      int pair = ((bytes[bit / 8] & 0xff) << 8) | (bytes[bit / 8 + 1] & 0xff);
      name.append(ALPHABET.charAt((pair >> (11 - bit % 8)) & 31));
    }
    return name.toString();
  }

  @Override
  public String toString() {
    return hex;
  }
}
