package org.regesta.web.source;

import java.util.List;
import org.regesta.capture.CaptureId;
import org.regesta.text.Passage;
import org.regesta.timeline.Evidence;

/** The permanent addresses of captures, and of passages and statements in them. */
public final class PassageAddress {

  /** As many hexadecimal digits of a text's hash as an address carries. */
  static final int DIGITS = 12;

  private PassageAddress() {}

  /** Where a capture is shown. */
  public static String of(CaptureId capture) {
    return "/captures/" + capture;
  }

  /** Where the words of some evidence are shown in their original. */
  public static String of(Evidence evidence) {
    return of(evidence.capture(), evidence.passages(), evidence.textHash());
  }

  /**
   * Where some words are shown in their original.
   *
   * @param spans at least one; the address names the first and the last word of all
   * @param hash of the text that they were read from
   */
  public static String of(CaptureId capture, List<Passage> spans, String hash) {
    return within(capture, "passages", spans, hash);
  }

  /** Where a statement is shown. */
  public static String ofStatement(CaptureId capture, List<Passage> spans, String hash) {
    return within(capture, "statements", spans, hash);
  }

  /** Where the same words are as a Web Annotation. */
  static String ofAnnotation(CaptureId capture, List<Passage> spans) {
    var envelope = spans.stream().reduce(Passage::hull).orElseThrow();
    return "%s/passages/%d-%d/annotation".formatted(of(capture), envelope.begin(), envelope.end());
  }

  private static String within(CaptureId capture, String what, List<Passage> spans, String hash) {
    var envelope = spans.stream().reduce(Passage::hull).orElseThrow();
    return "%s/%s/%d-%d?text=%s"
        .formatted(
            of(capture),
            what,
            envelope.begin(),
            envelope.end(),
            hash.substring(0, Math.min(DIGITS, hash.length())));
  }
}
