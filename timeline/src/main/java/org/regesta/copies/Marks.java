package org.regesta.copies;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.regesta.capture.Capture;
import org.regesta.capture.Sha256;
import org.regesta.text.Found;
import org.regesta.text.SourceMetadata;

/**
 * By what a capture is known to be of the same source as another: each address that is its own, its
 * bytes, and its words. One in common is enough.
 *
 * @param all never empty; addresses come first in their order
 */
public record Marks(Set<String> all) {

  /** Fewer words than these stand on pages that have nothing to do with each other. */
  private static final int TELLING_WORDS = 25;

  public Marks {
    all = Set.copyOf(all);
  }

  /**
   * The marks of a capture.
   *
   * @param text as it was read
   */
  public static Marks of(Capture capture, SourceMetadata metadata, String text) {
    var marks = new TreeSet<String>();
    addresses(capture, metadata).forEach(address -> marks.add("address " + address));
    if (marks.isEmpty()) {
      marks.add("file " + capture.source());
    }
    marks.add("of bytes " + capture.content().hex());
    words(text).ifPresent(words -> marks.add("of words " + words));
    return new Marks(marks);
  }

  /** The least one: an address where it has any. */
  String first() {
    return all.stream().min(String::compareTo).orElseThrow();
  }

  private static Stream<String> addresses(Capture capture, SourceMetadata metadata) {
    return Stream.of(
            Stream.of(capture.source().value()),
            Stream.ofNullable(capture.declared().url()),
            metadata.url().map(Found::value).stream())
        .flatMap(address -> address)
        .flatMap(address -> WebAddress.of(address).stream());
  }

  /** Letters and figures only: line breaks and marks differ between two styles of one page. */
  private static Optional<String> words(String text) {
    var words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
    return words.split(" ", TELLING_WORDS + 1).length < TELLING_WORDS
        ? Optional.empty()
        : Optional.of(Sha256.of(words.getBytes(StandardCharsets.UTF_8)).hex());
  }
}
