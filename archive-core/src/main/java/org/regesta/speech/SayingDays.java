package org.regesta.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.speech.Statement.SaidOn;
import org.regesta.time.Dates;
import org.regesta.time.Dating;
import org.regesta.time.Timex;

/**
 * Finds the day that something was said: the dating that belongs to the cue, or to a sentence
 * beside it about the same remarks, or that of the remarks that are being continued.
 */
final class SayingDays {

  /** For how many paragraphs remarks are taken to go on. */
  private static final int REACH = 8;

  private final Words words;
  private final QuotedWords quoted;
  private final Outline outline;
  private final List<List<Integer>> datings = new ArrayList<>();
  private final Dates dates;
  private final Map<String, Remarks> last = new HashMap<>();

  private record Remarks(SaidOn saidOn, int sentence) {}

  SayingDays(Words words, QuotedWords quoted, Outline outline, Dates dates) {
    this.words = words;
    this.quoted = quoted;
    this.outline = outline;
    this.dates = dates;
    for (int i = 0; i < outline.sentences().size(); i++) {
      datings.add(new ArrayList<>());
    }
    for (int i = 0; i < dates.datings().size(); i++) {
      int word = words.at(dates.datings().get(i).passage().begin());
      if (word < words.size() && !datings.isEmpty()) {
        datings.get(outline.sentenceOf(word)).add(i);
      }
    }
  }

  /** Whether a word is part of a dating. */
  boolean isDated(int word) {
    return datings.get(outline.sentenceOf(word)).stream()
        .anyMatch(index -> dates.datings().get(index).passage().contains(words.begin(word)));
  }

  /** The day of a statement by this speaker; of an open one, only what its own sentence tells. */
  Optional<SaidOn> of(Draft draft, Optional<String> speaker) {
    return speaker.isPresent()
        ? of(draft, speaker.get())
        : draft
            .cue()
            .flatMap(cue -> inSentence(draft, cue, outline.sentenceOf(draft.sentence().from())));
  }

  private Optional<SaidOn> of(Draft draft, String speaker) {
    int sentence = outline.sentenceOf(draft.sentence().from());
    var found =
        draft
            .cue()
            .flatMap(
                cue -> inSentence(draft, cue, sentence).or(() -> ofRemarks(sentence, speaker)));
    if (found.isEmpty() && !isOfAnotherTime(draft)) {
      found = continued(speaker, draft, sentence);
    }
    if (found.isPresent()) {
      last.put(speaker, new Remarks(found.get(), sentence));
    } else if (draft.cue().isPresent()) {
      last.remove(speaker);
    }
    return found;
  }

  private Optional<SaidOn> continued(String speaker, Draft draft, int sentence) {
    return Optional.ofNullable(last.get(speaker))
        .filter(
            remarks -> outline.paragraph(sentence) - outline.paragraph(remarks.sentence()) <= REACH)
        .filter(remarks -> !movesOn(remarks, draft, sentence))
        .map(remarks ->
            new SaidOn(
                remarks.saidOn().edtf(),
                remarks.saidOn().dating(),
                "the remarks before, continued"));
  }

  /** "He told them the opposite a year later": what is told since is counted to another time. */
  private boolean movesOn(Remarks remarks, Draft draft, int sentence) {
    for (int at = remarks.sentence() + 1; at <= sentence; at++) {
      for (int index : datings.get(at)) {
        var dating = dates.datings().get(index);
        boolean said = draft.spans().stream().anyMatch(span -> span.overlaps(dating.passage()));
        if (!said
            && !quoted.inUtterance(words.at(dating.passage().begin()))
            && isCounted(dating)
            && dating.edtf().filter(remarks.saidOn().edtf()::equals).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is counted from another date of the text. */
  private boolean isCounted(Dating dating) {
    return dating.timexes().stream()
        .map(dates.timexes()::get)
        .anyMatch(timex -> timex.countedFrom() instanceof Timex.Expression);
  }

  /** "said earlier": not the remarks before. */
  private boolean isOfAnotherTime(Draft draft) {
    if (draft.cue().isEmpty()) {
      return false;
    }
    var group = draft.cue().get().group();
    int stop = Math.min(words.size(), group.to() + 1);
    for (int i = group.from(); i < stop; i++) {
      if (words.is(i, WordKind.EARLIER) || words.is(i, WordKind.HAVE)) {
        return true;
      }
    }
    return false;
  }

  private Optional<SaidOn> inSentence(Draft draft, Cue cue, int sentence) {
    for (int index : datings.get(sentence)) {
      var dating = dates.datings().get(index);
      int word = words.at(dating.passage().begin());
      boolean said = draft.spans().stream().anyMatch(span -> span.overlaps(dating.passage()));
      if (!said
          && !tellsOfSpeaker(word, cue)
          && !quoted.inUtterance(word)
          && belongs(word, draft, cue)) {
        return saidOn(index, dating, "dates the cue in the same sentence");
      }
    }
    return Optional.empty();
  }

  /** "said Hale, who led the strike of 2003": that is when something else was. */
  private static boolean tellsOfSpeaker(int word, Cue cue) {
    return cue.subject()
        .flatMap(Subject::behind)
        .filter(behind -> behind.from() <= word && word < behind.to())
        .isPresent();
  }

  /** Close behind the cue, or before everything: "On Friday, Hale said". */
  private boolean belongs(int word, Draft draft, Cue cue) {
    if (word >= cue.group().to()) {
      return word - cue.to() <= 12 && nothingSaidBetween(cue.group().to(), word);
    }
    boolean leadsIn = word - draft.sentence().from() <= 2;
    return word < cue.from()
        && (leadsIn ? cue.from() - word <= 8 : leadsClause(word, cue.group().from()));
  }

  /** ", and in 1847 Hale, who built it, said": the subject alone between date and cue. */
  private boolean leadsClause(int word, int cue) {
    int opener = word - 2;
    boolean opens =
        opener > 0
            && words.is(word - 1, WordKind.PREPOSITION)
            && (isMark(opener) || (isAnd(opener) && isMark(opener - 1)));
    boolean aside = false;
    for (int i = word + 1; opens && i < cue; i++) {
      aside ^= isMark(i);
      opens = aside || isMark(i) || !words.term(i).isFiniteVerb();
    }
    return opens && !aside && cue - word <= 12;
  }

  private boolean isAnd(int word) {
    return words.is(word, WordKind.AND) || words.is(word, WordKind.BUT);
  }

  private boolean isMark(int word) {
    return word >= 0 && (",".equals(words.spelling(word)) || ";".equals(words.spelling(word)));
  }

  private boolean nothingSaidBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, WordKind.THAT)
          || words.term(i).isFiniteVerb()
          || ";".equals(words.spelling(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Hale made the remarks on Friday": the sentence before or after speaks of the same words. */
  private Optional<SaidOn> ofRemarks(int sentence, String speaker) {
    for (int near : new int[] {sentence + 1, sentence - 1}) {
      if (near < 0 || near >= datings.size() || !isAboutRemarks(near, speaker)) {
        continue;
      }
      for (int index : datings.get(near)) {
        var dating = dates.datings().get(index);
        if (!quoted.inUtterance(words.at(dating.passage().begin()))) {
          return saidOn(index, dating, "dates the remarks in the sentence beside it");
        }
      }
    }
    return Optional.empty();
  }

  private boolean isAboutRemarks(int sentence, String speaker) {
    var stretch = outline.sentences().get(sentence);
    boolean remarks = false;
    boolean same = false;
    var surname = speaker.substring(speaker.lastIndexOf(' ') + 1);
    for (int i = stretch.from(); i < stretch.to() && !quoted.inUtterance(i); i++) {
      remarks |=
          i > stretch.from()
              && words.is(i, WordKind.REPORT_NOUN)
              && words.is(i - 1, WordKind.DETERMINER);
      boolean early = i - stretch.from() <= 4;
      same |= early && (words.spelling(i).equals(surname) || words.is(i, WordKind.SUBJECT_PRONOUN));
    }
    return remarks && same;
  }

  private static Optional<SaidOn> saidOn(int index, Dating dating, String reason) {
    return dating.edtf().map(edtf -> new SaidOn(edtf, index, reason));
  }
}
