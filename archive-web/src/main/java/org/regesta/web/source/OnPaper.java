package org.regesta.web.source;

import java.util.List;
import java.util.Optional;
import org.regesta.capture.CaptureId;
import org.regesta.web.replay.Chosen;
import org.regesta.web.replay.ReplayOrigin;
import org.regesta.web.replay.Showing;
import org.regesta.web.replay.SourceText;

/**
 * What the page of a source puts on paper besides what is on the screen: frames print nothing.
 *
 * @param text whether its words are printed; those of a whole book are printed from the view of the
 *     text alone
 * @param leaves pages of a PDF that hold passages, marked and numbered
 * @param more pages that hold passages and are not among them
 */
record OnPaper(boolean text, List<Leaf> leaves, int more) {

  /** UTF-16 units that every view of a source carries with it, in case it is printed. */
  private static final int LONGEST = 200_000;

  private static final int MOST_LEAVES = 12;

  /** A page as a picture. */
  record Leaf(int number, String picture) {}

  OnPaper {
    leaves = List.copyOf(leaves);
  }

  static OnPaper of(
      CaptureId capture, Showing showing, Optional<SourceText.Marked> text, ReplayOrigin origin) {
    return text.map(marked -> of(capture, showing, marked, origin))
        .orElseGet(() -> new OnPaper(false, List.of(), 0));
  }

  private static OnPaper of(
      CaptureId capture, Showing showing, SourceText.Marked text, ReplayOrigin origin) {
    boolean printed = text.text().length() <= LONGEST;
    return switch (showing) {
      case LEAVES -> leaves(capture, printed, text, origin);
      case PAGE, LINES, PICTURE, NOT_AT_ALL -> new OnPaper(printed, List.of(), 0);
    };
  }

  private static OnPaper leaves(
      CaptureId capture, boolean printed, SourceText.Marked text, ReplayOrigin origin) {
    var chosen =
        text.passages()
            .chosen()
            .map(one -> new Chosen(one.spans(), text.hash()))
            .orElse(Chosen.NOTHING);
    var numbers =
        text.passages().all().stream()
            .flatMap(passage -> passage.leaves(text.read().anchors()).stream())
            .distinct()
            .sorted()
            .toList();
    return new OnPaper(
        printed,
        numbers.stream()
            .limit(MOST_LEAVES)
            .map(number -> new Leaf(number, origin.markedPicture(capture, number, chosen)))
            .toList(),
        Math.max(0, numbers.size() - MOST_LEAVES));
  }
}
