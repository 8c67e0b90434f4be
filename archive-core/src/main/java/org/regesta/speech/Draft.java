package org.regesta.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;

/**
 * A statement on the way: words found, and the cue that attributes them, if any.
 *
 * @param spans in the order of the text
 * @param utterance the quotation that the words are, or -1
 * @param sentence the words of the sentence that the cue stands in
 */
record Draft(
    List<Passage> spans,
    int utterance,
    Optional<Cue> cue,
    Optional<Stretch> addressee,
    Stretch sentence) {

  Draft {
    spans = List.copyOf(spans);
  }

  Draft plus(List<Passage> more) {
    var all = new ArrayList<>(spans);
    all.addAll(more);
    all.sort(null);
    return new Draft(all, utterance, cue, addressee, sentence);
  }

  Draft attributedTo(Cue found, Stretch where) {
    return new Draft(spans, utterance, Optional.of(found), addressee, where);
  }

  int begin() {
    return spans.getFirst().begin();
  }
}
