package org.regesta.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sentence by sentence, and puts together what is one statement across sentences. */
final class DraftReading {

  private final Outline outline;
  private final SentenceReading reading;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Integer> byUtterance = new HashMap<>();

  private Optional<Cue> introduction = Optional.empty();
  private Stretch introducing = new Stretch(0, 0);

  DraftReading(Outline outline, SentenceReading reading) {
    this.outline = outline;
    this.reading = reading;
  }

  List<Draft> read() {
    for (int i = 0; i < outline.sentences().size(); i++) {
      int before = drafts.size();
      var sentence = outline.sentences().get(i);
      if (endsInTheNext(i)) {
        sentence = new Stretch(sentence.from(), outline.sentences().get(i + 1).to());
        i++;
      }
      boolean opens = i == 0 || outline.paragraph(i) != outline.paragraph(i - 1);
      if (opens && reading.isTranscript(sentence)) {
        while (i + 1 < outline.sentences().size()
            && outline.paragraph(i + 1) == outline.paragraph(i)) {
          i++;
        }
        sentence = new Stretch(sentence.from(), outline.sentences().get(i).to());
      }
      for (var draft : reading.read(sentence)) {
        take(introduced(draft, sentence), i, before);
      }
      introduction = reading.introduction(sentence);
      introducing = sentence;
    }
    return drafts;
  }

  /** "She said:" at the end of a paragraph, and the quotation begins the next. */
  private Draft introduced(Draft draft, Stretch sentence) {
    boolean first = reading.beginsWith(draft, sentence);
    return first && draft.cue().isEmpty() && introduction.isPresent()
        ? draft.attributedTo(introduction.get(), introducing)
        : draft;
  }

  /** “Is it safe?” Ann Hale asked.: the question mark ends the quotation, not the sentence. */
  private boolean endsInTheNext(int sentence) {
    return sentence + 1 < outline.sentences().size()
        && outline.paragraph(sentence) == outline.paragraph(sentence + 1)
        && reading.endsWithUtterance(outline.sentences().get(sentence))
        && reading.isCueAlone(outline.sentences().get(sentence + 1));
  }

  private void take(Draft draft, int sentence, int firstOfSentence) {
    var known = draft.utterance() < 0 ? null : byUtterance.get(draft.utterance());
    if (known != null) {
      var joined = drafts.get(known).plus(draft.spans());
      drafts.set(known, joined.cue().isEmpty() ? attributed(joined, draft) : joined);
      return;
    }
    int before = draft.cue().isEmpty() ? goesOn(draft, sentence, firstOfSentence) : -1;
    if (before >= 0) {
      drafts.set(before, drafts.get(before).plus(draft.spans()));
      byUtterance.put(draft.utterance(), before);
      return;
    }
    if (draft.utterance() >= 0) {
      byUtterance.put(draft.utterance(), drafts.size());
    }
    drafts.add(draft);
  }

  private static Draft attributed(Draft joined, Draft later) {
    return later.cue().map(cue -> joined.attributedTo(cue, later.sentence())).orElse(joined);
  }

  /** “One,” she said. “Two.”: the quotation of the sentence before that goes on here, or -1. */
  private int goesOn(Draft draft, int sentence, int firstOfSentence) {
    boolean first = sentence > 0 && firstOfSentence == drafts.size() && draft.utterance() >= 0;
    if (!first || outline.paragraph(sentence) != outline.paragraph(sentence - 1)) {
      return -1;
    }
    int end = outline.sentences().get(sentence - 1).to();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence().to() == end; i--) {
      if (drafts.get(i).utterance() >= 0 && drafts.get(i).cue().isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
