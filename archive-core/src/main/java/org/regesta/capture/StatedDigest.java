package org.regesta.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A digest as a record states it (ISO 28500:2017, 5.8 and 5.9): an algorithm, ":", and the value in
 * base 32 or in hex; which of the two, its length tells.
 *
 * @param algorithm as the header names it, in small letters
 * @param hex small letters
 */
record StatedDigest(String algorithm, String hex) {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private static final Map<String, String> KNOWN =
      Map.of(
          "md5", "MD5",
          "sha1", "SHA-1",
          "sha-1", "SHA-1",
          "sha256", "SHA-256",
          "sha-256", "SHA-256",
          "sha384", "SHA-384",
          "sha-384", "SHA-384",
          "sha512", "SHA-512",
          "sha-512", "SHA-512");

  /** Empty where it names no algorithm that is known, or its value has not that one's length. */
  static Optional<StatedDigest> of(String header) {
    var parts = header.strip().toLowerCase(Locale.ROOT).split(":", 2);
    if (parts.length < 2 || !KNOWN.containsKey(parts[0])) {
      return Optional.empty();
    }
    int bytes = digest(parts[0]).getDigestLength();
    return hex(parts[1].strip(), bytes).map(hex -> new StatedDigest(parts[0], hex));
  }

  /** Counts bytes in the way that this digest was made. */
  MessageDigest digest() {
    return digest(algorithm);
  }

  boolean isThatOf(byte[] counted) {
    return hex.equals(HexFormat.of().formatHex(counted));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(KNOWN.getOrDefault(algorithm, algorithm));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static Optional<String> hex(String value, int bytes) {
    if (value.matches("[0-9a-f]{" + 2 * bytes + "}")) {
      return Optional.of(value);
    }
    var plain = value.replaceFirst("=+$", "");
    int letters = (bytes * 8 + 4) / 5;
    return plain.matches("[a-z2-7]{" + letters + "}")
        ? Optional.of(HexFormat.of().formatHex(Arrays.copyOf(base32(plain), bytes)))
        : Optional.empty();
  }

  /** RFC 4648, 6, without padding. */
  private static byte[] base32(String letters) {
    byte[] out = new byte[letters.length() * 5 / 8 + 1];
    for (int n = 0; n < letters.length(); n++) {
      int value = BASE32.indexOf(letters.charAt(n));
      for (int bit = 0; bit < 5; bit++) {
        int at = n * 5 + bit;
        out[at / 8] |= (byte) ((value >> (4 - bit) & 1) << (7 - at % 8));
      }
    }
    return out;
  }

  @Override
  public String toString() {
    return algorithm + ":" + hex;
  }
}
