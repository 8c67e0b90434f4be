package org.regesta.citation;

import java.net.URI;
import org.regesta.capture.CaptureId;
import org.regesta.text.Passage;
import org.regesta.timeline.EntryId;

/**
 * The permanent addresses of what the archive holds.
 *
 * @param base where the reading room is reached, without a slash at the end
 */
public record Permalinks(String base) {

  /** How many digits of a text's hash stand in the address of a passage. */
  public static final int DIGITS = 12;

  /** Where the reading room is reached on the machine that it runs on. */
  public static final String LOCAL = "http://127.0.0.1:8740";

  public Permalinks {
    base = base.replaceFirst("/+$", "");
    var uri = URI.create(base);
    if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        || uri.getHost() == null
        || uri.getQuery() != null
        || uri.getFragment() != null) {
      throw new IllegalArgumentException("not the address of a reading room: '" + base + "'");
    }
  }

  public String capture(CaptureId capture) {
    return base + "/captures/" + capture;
  }

  /** A statement, by the stretch of text from its first word to its last. */
  public String statement(CaptureId capture, Passage passage) {
    return capture(capture) + "/statements/" + passage.begin() + "-" + passage.end();
  }

  /**
   * A passage, in the text as it is read now.
   *
   * @param textHash of that text, in hexadecimal digits: the first {@value #DIGITS} stand in the
   *     address
   */
  public String passage(CaptureId capture, Passage passage, String textHash) {
    return "%s/passages/%d-%d?text=%s"
        .formatted(
            capture(capture),
            passage.begin(),
            passage.end(),
            textHash.substring(0, Math.min(DIGITS, textHash.length())));
  }

  public String entry(EntryId entry) {
    return base + "/entries/" + entry;
  }
}
