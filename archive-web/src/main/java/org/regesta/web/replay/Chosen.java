package org.regesta.web.replay;

import java.util.List;
import java.util.stream.Collectors;
import org.regesta.text.Passage;

/**
 * The words that an address of the second origin chooses.
 *
 * @param spans in the order of the text; none where it chooses none
 * @param hash of the text that they count in; where the text was read anew since, they are not
 *     shown
 */
public record Chosen(List<Passage> spans, String hash) {

  /** No words in particular. */
  public static final Chosen NOTHING = new Chosen(List.of(), "");

  private static final int DIGITS = 12;

  public Chosen {
    spans = List.copyOf(spans);
  }

  /** As an address carries it; empty where nothing is chosen. */
  String query() {
    return spans.isEmpty()
        ? ""
        : spans.stream()
            .map(span -> span.begin() + "-" + span.end())
            .collect(
                Collectors.joining(
                    ",", "?p=", "&text=" + hash.substring(0, Math.min(DIGITS, hash.length()))));
  }
}
