package org.regesta.web.source;

import java.util.List;
import java.util.stream.Collectors;
import org.regesta.capture.CaptureId;
import org.regesta.web.EntryLine;
import org.regesta.web.replay.SourcePassage;

/**
 * A passage in the list beside the original.
 *
 * @param shows the address that chooses it
 * @param entries that rest on it
 */
record PassageLine(
    int number, String words, String shows, boolean chosen, List<EntryLine> entries) {

  private static final int LONGEST = 160;

  static PassageLine of(
      CaptureId capture, SourcePassage passage, String text, String hash, int chosen) {
    return new PassageLine(
        passage.number(),
        shortened(words(passage, text)),
        PassageAddress.of(capture, passage.spans(), hash),
        passage.number() == chosen,
        passage.entries().stream().map(EntryLine::of).toList());
  }

  /** Spans one after the other; a mark between them says that words of others are left out. */
  private static String words(SourcePassage passage, String text) {
    return passage.spans().stream()
        .map(span -> span.of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" […] "));
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, cut > 0 ? cut : LONGEST - 1) + " …";
  }
}
