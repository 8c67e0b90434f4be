package org.regesta.search;

import java.util.ArrayList;
import java.util.List;

/** Words of a hit, those that match marked. */
public record Snippet(List<Part> parts) {

  /** Marks that the highlighter sets: of the private use area, so that no text has them. */
  static final String BEGIN = "\uE000";

  static final String END = "\uE001";

  public Snippet {
    parts = List.copyOf(parts);
  }

  /** A run of words. */
  public record Part(String text, Match match) {}

  /** Whether a run is what was sought. */
  public enum Match {
    HIT,
    CONTEXT
  }

  static Snippet of(String marked) {
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < marked.length()) {
      boolean hit = marked.startsWith(BEGIN, at);
      int begin = hit ? at + 1 : at;
      int stop = marked.indexOf(hit ? END : BEGIN, begin);
      int end = stop < 0 ? marked.length() : stop;
      parts.add(new Part(marked.substring(begin, end), hit ? Match.HIT : Match.CONTEXT));
      at = hit ? end + 1 : end;
    }
    return new Snippet(parts);
  }

  /** The words without marks. */
  public String text() {
    return String.join("", parts.stream().map(Part::text).toList());
  }
}
