package org.regesta.text;

import java.util.List;

/**
 * The way back from the text to the original: runs in the order of the text, gaps where the text
 * has white space of its own.
 */
public record Anchors(List<Run> runs) {

  /** A run of text that stands together in the original, character for character. */
  public record Run(Passage passage, Anchor anchor) {}

  public Anchors {
    runs = List.copyOf(runs);
  }

  /**
   * Where a passage of the text stands in the original; parts of an HTML or text run are cut to the
   * passage, a PDF word is given whole.
   */
  public List<Anchor> of(Passage passage) {
    return runs.stream()
        .filter(run -> run.passage().overlaps(passage))
        .map(run -> cut(run, passage))
        .toList();
  }

  private static Anchor cut(Run run, Passage wanted) {
    int skip = Math.max(0, wanted.begin() - run.passage().begin());
    int drop = Math.max(0, run.passage().end() - wanted.end());
    return switch (run.anchor()) {
      case Anchor.InHtml(var path, var begin, var end) ->
          new Anchor.InHtml(path, begin + skip, end - drop);
      case Anchor.InText(var line, var begin, var end) ->
          new Anchor.InText(line, begin + skip, end - drop);
      case Anchor.InPdf pdf -> pdf;
    };
  }
}
