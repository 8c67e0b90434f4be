package org.regesta.text.reading;

import java.nio.charset.Charset;

/**
 * Characters, and how the bytes were understood.
 *
 * @param evidence who said so: "byte order mark", "HTTP header", "guessed"
 */
public record Decoded(String text, Charset charset, String evidence) {

  /** Whether nobody but the bytes themselves told the character set. */
  public boolean guessed() {
    return evidence.equals(Decoder.GUESSED);
  }
}
