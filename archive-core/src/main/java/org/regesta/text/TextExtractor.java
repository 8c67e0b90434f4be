package org.regesta.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regesta.capture.Capture;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;

/**
 * Reads the words of a capture. Never throws for what a source is: that is {@link
 * Extraction.Refused}.
 */
public interface TextExtractor {

  Extraction extract(Request request);

  /**
   * What is to be read.
   *
   * @param name the file name; a hint for the type, never proof
   * @param declaredType the media type its container claims, parameters and all
   * @param url where it was fetched from
   */
  record Request(
      Content content,
      String name,
      @Nullable String declaredType,
      @Nullable String url,
      @Nullable Instant captured,
      Declared declared) {

    /** A capture that is held, and its content. */
    public static Request of(Capture capture, Content content) {
      var source = capture.source().value();
      return new Request(
          content,
          capture.name(),
          capture.declaredType(),
          source.startsWith("http:") || source.startsWith("https:") ? source : null,
          capture.captured(),
          capture.declared());
    }
  }
}
