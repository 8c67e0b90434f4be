package org.regesta.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.speech.Cue.Shape;
import org.regesta.speech.SpeechVerb.Frame;
import org.regesta.text.Passage;

/** Finds what one sentence says that somebody says. */
final class SentenceReading {

  private final Words words;
  private final QuotedWords quoted;
  private final CueFinder cues;
  private final NounCues nouns;
  private final MarkCues marks;
  private final MainSubjects subjects;
  private final Complements complements;
  private final Reports reports;

  SentenceReading(Words words, Cast cast, QuotedWords quoted, Lexicon lexicon, Sources sources) {
    this.words = words;
    this.quoted = quoted;
    var phrases = new Phrases(words, cast, quoted);
    cues = new CueFinder(words, quoted, phrases);
    nouns = new NounCues(words, lexicon, phrases, quoted);
    subjects = new MainSubjects(words, quoted, phrases);
    marks = new MarkCues(words, quoted, phrases, subjects);
    var ends = new ClauseEnds(words, quoted, sources);
    complements = new Complements(words, quoted, phrases, ends);
    reports = new Reports(words, quoted, phrases, subjects, nouns, complements, ends, sources);
  }

  List<Draft> read(Stretch sentence) {
    var label = marks.label(sentence).flatMap(cue -> labelled(cue, sentence));
    if (label.isPresent()) {
      return List.of(label.get());
    }
    var found = lendSubjects(cues.find(sentence), sentence);
    var drafts = new ArrayList<Draft>();
    var used = new ArrayList<Cue>();
    utterances(sentence, found, drafts, used);
    for (var cue : found) {
      if (!used.contains(cue)) {
        reports.reported(cue, found, sentence).ifPresent(drafts::add);
      }
    }
    for (var noun : nouns.find(sentence)) {
      reports.named(noun, found, sentence).ifPresent(drafts::add);
    }
    reports.source(sentence).ifPresent(drafts::add);
    drafts.sort(Comparator.comparingInt(Draft::begin));
    return drafts;
  }

  boolean isTranscript(Stretch sentence) {
    return marks.isTranscript(sentence);
  }

  private Optional<Draft> labelled(Cue label, Stretch sentence) {
    var said = new Stretch(label.group().to(), sentence.to());
    return reports.draft(label, said, Optional.empty(), sentence);
  }

  /** The cue of a sentence that ends with a colon or comma: what is said follows. */
  Optional<Cue> introduction(Stretch sentence) {
    int last = sentence.to() - 1;
    boolean opens = ":".equals(words.spelling(last)) || words.isComma(last);
    if (!opens || quoted.inUtterance(last)) {
      return Optional.empty();
    }
    Optional<Cue> nearest = Optional.empty();
    for (var cue : lendSubjects(cues.find(sentence), sentence)) {
      nearest = cue.takes(Frame.QUOTE) ? Optional.of(cue) : nearest;
    }
    return nearest.or(() -> reports.sourceCue(sentence)).or(() -> marks.colon(last + 1, sentence));
  }

  boolean beginsWith(Draft draft, Stretch sentence) {
    return draft.utterance() >= 0 && quoted.utteranceAt(sentence.from()) == draft.utterance();
  }

  /** Whether it ends with a quotation that closes with a mark of its own, but no full stop. */
  boolean endsWithUtterance(Stretch sentence) {
    int last = sentence.to() - 1;
    if (!quoted.inUtterance(last) || last - 1 <= sentence.from()) {
      return false;
    }
    return words.isMark(last - 1) && !".".equals(words.spelling(last - 1));
  }

  /** Whether it begins with a cue behind which nothing is said. */
  boolean isCueAlone(Stretch sentence) {
    var found = cues.find(sentence);
    if (found.isEmpty() || !found.getFirst().takes(Frame.QUOTE)) {
      return false;
    }
    var first = found.getFirst();
    return first.from() == sentence.from()
        && complements.behind(first, found, sentence).content().isEmpty();
  }

  /** Gives "…, saying" and "… and said" the subject of the cue before, or of the sentence. */
  private List<Cue> lendSubjects(List<Cue> found, Stretch sentence) {
    var lent = new ArrayList<Cue>();
    Optional<Subject> last = Optional.empty();
    for (var cue : found) {
      var each = cue;
      if (cue.borrowsSubject()) {
        var main = subjects.before(sentence, cue.group().from());
        boolean participle = cue.shape() == Shape.PARTICIPLE;
        var subject = last.isPresent() && !(participle && main.isPresent()) ? last : main;
        if (subject.isEmpty()) {
          continue;
        }
        each = cue.with(subject.get());
      }
      last = each.subject().isPresent() ? each.subject() : last;
      lent.add(each);
    }
    return lent;
  }

  private void utterances(Stretch sentence, List<Cue> found, List<Draft> drafts, List<Cue> used) {
    int at = sentence.from();
    while (at < sentence.to()) {
      int index = quoted.utteranceAt(at);
      if (index < 0) {
        at++;
        continue;
      }
      int stop = at;
      while (stop < sentence.to() && quoted.utteranceAt(stop) == index) {
        stop++;
      }
      utterance(new Stretch(at, stop), index, sentence, found, drafts, used);
      at = stop;
    }
  }

  private void utterance(
      Stretch stretch,
      int index,
      Stretch sentence,
      List<Cue> found,
      List<Draft> drafts,
      List<Cue> used) {
    var cue = cueOf(stretch, sentence, found);
    var spans = spans(cue.flatMap(each -> reports.before(each, stretch, sentence)), stretch);
    if (cue.isEmpty()) {
      cue = marks.colon(stretch.from(), sentence).or(() -> marks.dash(stretch.to(), sentence));
    }
    var same =
        cue.flatMap(each -> drafts.stream().filter(draft -> usesCue(draft, each)).findFirst());
    if (same.isPresent()) {
      drafts.set(drafts.indexOf(same.get()), same.get().plus(spans));
      return;
    }
    cue.ifPresent(used::add);
    var whom = cue.flatMap(each -> complements.behind(each, found, sentence).addressee());
    drafts.add(new Draft(spans, index, cue, whom, sentence));
  }

  private List<Passage> spans(Optional<Stretch> before, Stretch utterance) {
    var said = words.passage(utterance);
    return before.map(words::passage).map(each -> List.of(each, said)).orElse(List.of(said));
  }

  private static boolean usesCue(Draft draft, Cue cue) {
    return draft.utterance() >= 0 && draft.cue().filter(cue::equals).isPresent();
  }

  /** The cue right behind a quotation, or else the nearest before it. */
  private Optional<Cue> cueOf(Stretch utterance, Stretch sentence, List<Cue> found) {
    for (var cue : found) {
      int gap = cue.from() - utterance.to();
      boolean comma = gap == 1 && words.isComma(utterance.to());
      if ((gap == 0 || comma) && cue.takes(Frame.QUOTE) && endsThere(cue, sentence)) {
        return Optional.of(cue);
      }
    }
    Optional<Cue> nearest = Optional.empty();
    for (var cue : found) {
      if (cue.to() <= utterance.from() && (cue.takes(Frame.QUOTE) || colonBefore(utterance))) {
        nearest = Optional.of(cue);
      }
    }
    if (nearest.isPresent()) {
      return nearest;
    }
    return found.stream()
        .filter(cue -> cue.from() >= utterance.to() && cue.takes(Frame.QUOTE))
        .filter(cue -> cue.from() - utterance.to() < 3)
        .findFirst();
  }

  /** Not where the words behind the quotation begin a clause of their own: “…” Hale said that …. */
  private boolean endsThere(Cue cue, Stretch sentence) {
    int next = cue.to();
    return next >= sentence.to() || !words.is(next, WordKind.THAT) || words.isComma(cue.from() - 1);
  }

  private boolean colonBefore(Stretch utterance) {
    return utterance.from() > 0 && ":".equals(words.spelling(utterance.from() - 1));
  }
}
