package org.regesta.text.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.regesta.text.reading.Decoded;
import org.regesta.text.reading.Decoder;

/**
 * The one parse that every node path counts in: whoever follows an anchor into a page parses it
 * here, as the reader did who made the anchor.
 */
record Parsed(Decoded decoded, Document document) {

  static Parsed of(byte[] bytes, @Nullable String declaredType) {
    var decoded = Decoder.page(bytes, declaredType);
    return new Parsed(decoded, Jsoup.parse(decoded.text()));
  }
}
