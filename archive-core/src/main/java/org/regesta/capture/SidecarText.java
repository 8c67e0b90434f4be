package org.regesta.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a sidecar: UTF-8, with or without a byte order mark. */
final class SidecarText {

  private SidecarText() {}

  static String of(String where, byte[] bytes) throws BrokenSidecar {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BrokenSidecar(where + " is not UTF-8; save it as UTF-8");
    }
  }
}
