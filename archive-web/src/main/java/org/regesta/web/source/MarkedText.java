package org.regesta.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.regesta.text.Passage;
import org.regesta.web.replay.SourcePassage;

/**
 * A text cut at the passages that are marked in it.
 *
 * @param parts in the order of the text; joined they are the text
 */
record MarkedText(List<Part> parts) {

  /**
   * A stretch of the text.
   *
   * @param begins the numbers of the passages whose first word is its first
   * @param ends the numbers of the passages whose last word is its last, as they are shown: "1 2"
   * @param numbers the numbers of the passages that it belongs to, as they are shown: "1 2"
   * @param chosen whether it belongs to the one that was asked for
   */
  record Part(String words, List<Integer> begins, String ends, String numbers, boolean chosen) {

    public boolean isMarked() {
      return !numbers.isEmpty();
    }
  }

  static MarkedText of(String text, List<SourcePassage> passages, int chosen) {
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var passage : passages) {
      for (var span : passage.spans()) {
        cuts.add(span.begin());
        cuts.add(span.end());
      }
    }
    var parts = new ArrayList<Part>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      parts.add(part(text, new Passage(from, to), passages, chosen));
      from = to;
    }
    return new MarkedText(List.copyOf(parts));
  }

  private static Part part(String text, Passage here, List<SourcePassage> passages, int chosen) {
    var begins = new ArrayList<Integer>();
    var ends = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    boolean isChosen = false;
    for (var passage : passages) {
      if (passage.spans().stream().anyMatch(span -> span.contains(here))) {
        numbers.add(Integer.toString(passage.number()));
        isChosen |= passage.number() == chosen;
      }
      if (passage.spans().getFirst().begin() == here.begin()) {
        begins.add(passage.number());
      }
      if (passage.spans().getLast().end() == here.end()) {
        ends.add(Integer.toString(passage.number()));
      }
    }
    return new Part(
        here.of(text),
        List.copyOf(begins),
        String.join(" ", ends),
        String.join(" ", numbers),
        isChosen);
  }
}
