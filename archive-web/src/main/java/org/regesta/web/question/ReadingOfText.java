package org.regesta.web.question;

import org.regesta.web.NotUnderstood;

/** Which reading of a text the places of an address count in: {@code ?text=0123456789ab}. */
public final class ReadingOfText {

  /** As many hexadecimal digits as SHA-256 has. */
  private static final int LONGEST = 64;

  private ReadingOfText() {}

  /** The first digits of the text's hash; empty where the address does not say. */
  public static String of(Parameters parameters) {
    return of(parameters.text("text", LONGEST));
  }

  /**
   * The digits, where they are some.
   *
   * @throws NotUnderstood where they are anything else
   */
  public static String of(String written) {
    if (!written.matches("[0-9a-f]{0,64}")) {
      throw new NotUnderstood(
          "'text' is the beginning of the hash of a text: digits and the letters a to f.");
    }
    return written;
  }
}
