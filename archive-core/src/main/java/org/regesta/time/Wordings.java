package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.regesta.text.TextFlow;

/**
 * The wordings of a text, to be gone through more than once. A text of many is read anew each time,
 * so that none are held.
 */
final class Wordings {

  private final TimeLanguage language;
  private final TextFlow flow;
  private final int most;
  private final List<Wording> kept = new ArrayList<>();
  private boolean known;
  private boolean many;

  /**
   * @param most so many wordings are kept
   */
  Wordings(TimeLanguage language, TextFlow flow, int most) {
    this.language = language;
    this.flow = flow;
    this.most = most;
  }

  void each(Consumer<Wording> taker) {
    if (many) {
      new Reading(language, taker).read(flow);
    } else if (known) {
      kept.forEach(taker);
    } else {
      new Reading(
              language,
              wording -> {
                keep(wording);
                taker.accept(wording);
              })
          .read(flow);
      known = true;
    }
  }

  private void keep(Wording wording) {
    if (kept.size() == most) {
      many = true;
      kept.clear();
    }
    if (!many) {
      kept.add(wording);
    }
  }
}
