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
  private final Phrases phrases;
  private final CueFinder cues;
  private final Complements complements;
  private final Sources sources;
  private final NounCues nouns;

  SentenceReading(Words words, Cast cast, QuotedWords quoted, Lexicon lexicon, Sources sources) {
    this.words = words;
    this.quoted = quoted;
    this.sources = sources;
    phrases = new Phrases(words, cast, quoted);
    cues = new CueFinder(words, quoted, phrases);
    nouns = new NounCues(words, lexicon, phrases, quoted);
    complements = new Complements(words, quoted, phrases, sources);
  }

  List<Draft> read(Stretch sentence) {
    var label = label(sentence);
    if (label.isPresent()) {
      return List.of(label.get());
    }
    var found = lendSubjects(cues.find(sentence), sentence);
    var drafts = new ArrayList<Draft>();
    var used = new ArrayList<Cue>();
    utterances(sentence, found, drafts, used);
    for (var cue : found) {
      if (!used.contains(cue)) {
        reported(cue, found, sentence).ifPresent(drafts::add);
      }
    }
    for (var noun : nouns.find(sentence)) {
      named(noun, found, sentence).ifPresent(drafts::add);
    }
    source(sentence).ifPresent(drafts::add);
    drafts.sort(Comparator.comparingInt(Draft::begin));
    return drafts;
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
    return nearest.or(() -> sourceCue(sentence)).or(() -> colon(last + 1, sentence));
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
        var main = mainSubject(sentence, cue.group().from());
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

  /** The subject of a sentence's first verb. */
  private Optional<Subject> mainSubject(Stretch sentence, int before) {
    for (int i = behindLeadIn(sentence, before) + 1; i < before; i++) {
      var term = words.term(i);
      boolean verb =
          (term.is(WordKind.AUXILIARY) && !words.isPossessive(i))
              || term.is(WordKind.FINITE)
              || term.isFiniteVerb()
              || (words.is(i, WordKind.LOOKS_PAST) && !words.isCapital(i));
      if (verb && !quoted.inUtterance(i)) {
        var subject = phrases.before(i, sentence.from());
        if (subject.isPresent() && phrases.isSpeaker(subject.get().head())) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** Where the main clause begins: behind "After the lock broke,". */
  private int behindLeadIn(Stretch sentence, int before) {
    if (leadsIn(sentence)) {
      for (int i = sentence.from() + 1; i < before - 2; i++) {
        if (words.isComma(i)) {
          return i;
        }
      }
    }
    return sentence.from();
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
    var spans = List.of(words.passage(stretch));
    var cue = cueOf(stretch, sentence, found);
    if (cue.isEmpty()) {
      cue = colon(stretch.from(), sentence).or(() -> dash(stretch.to(), sentence));
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

  /** "Her answer was blunt: “No.”": whoever the words before the colon are about. */
  private Optional<Cue> colon(int from, Stretch sentence) {
    int mark = from - 1;
    if (mark <= sentence.from() || !":".equals(words.spelling(mark))) {
      return Optional.empty();
    }
    var subject = mainSubject(sentence, mark);
    if (subject.isEmpty()) {
      subject =
          phrases.before(mark, sentence.from()).filter(each -> phrases.isSpeaker(each.head()));
    }
    if (subject.isEmpty()) {
      subject = owner(sentence);
    }
    return subject.map(each ->
        new Cue(new Stretch(mark, mark + 1), Optional.empty(), Shape.COLON, Optional.of(each)));
  }

  /** "HALE: …", as transcripts name who speaks. */
  boolean isTranscript(Stretch sentence) {
    int first = sentence.from();
    if (sentence.length() < 4 || words.spelling(first).length() < 3) {
      return false;
    }
    var colon = ":".equals(words.spelling(first + 1)) || ":".equals(words.spelling(first + 2));
    return colon && words.spelling(first).chars().allMatch(Character::isUpperCase);
  }

  /** "Hale’s answer", "Her answer": whose words a sentence begins to speak of. */
  private Optional<Subject> owner(Stretch sentence) {
    int first = sentence.from();
    if (words.is(first, WordKind.POSSESSIVE_PRONOUN)) {
      return Optional.of(Subject.of(new Stretch(first, first + 1)));
    }
    for (int i = first + 1; i < Math.min(sentence.to(), first + 8); i++) {
      if (words.isPossessive(i)) {
        return Optional.of(new Stretch(first, i)).filter(phrases::isSpeaker).map(Subject::of);
      }
    }
    return Optional.empty();
  }

  /** “…” — Ann Hale: a dash and a name behind a quotation, and nothing more. */
  private Optional<Cue> dash(int mark, Stretch sentence) {
    if (mark + 1 >= sentence.to() || !isDash(mark) || !phrases.isName(mark + 1)) {
      return Optional.empty();
    }
    var subject = phrases.behind(mark + 1, sentence.to());
    return subject
        .filter(each -> each.whole().to() + 1 >= sentence.to())
        .map(each ->
            new Cue(new Stretch(mark, mark + 1), Optional.empty(), Shape.INVERTED, subject));
  }

  private boolean isDash(int word) {
    return switch (words.spelling(word)) {
      case "\u2014", "\u2015", "\u2013", "-", "~" -> true;
      default -> false;
    };
  }

  /** A name and a colon, then what its bearer says: "Hale: No deal before May". */
  private Optional<Draft> label(Stretch sentence) {
    for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 2, sentence.from() + 8); i++) {
      if (":".equals(words.spelling(i)) && words.end(i - 1) == words.begin(i)) {
        if (quoted.inUtterance(i + 1)) {
          return Optional.empty();
        }
        var head = phrases.headBefore(i, sentence.from());
        if (head.isPresent()
            && head.get().from() == sentence.from()
            && (phrases.isName(i - 1) || isTranscript(sentence))) {
          var cue =
              new Cue(
                  new Stretch(i, i + 1),
                  Optional.empty(),
                  Shape.COLON,
                  Optional.of(Subject.of(head.get())));
          return draft(cue, new Stretch(i + 1, sentence.to()), Optional.empty(), sentence);
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Hale’s claim that …". */
  private Optional<Draft> named(Cue noun, List<Cue> all, Stretch sentence) {
    int from = noun.group().to() + (words.is(noun.group().to(), WordKind.THAT) ? 1 : 0);
    int end = nouns.endOfContent(from, complements.endOfClause(from, noun, all, sentence));
    return end - from < 2
        ? Optional.empty()
        : draft(noun, new Stretch(from, end), Optional.empty(), sentence);
  }

  private Optional<Draft> reported(Cue cue, List<Cue> all, Stretch sentence) {
    var inserted = inserted(cue, all, sentence);
    if (inserted.isPresent()) {
      return inserted;
    }
    var behind = complements.behind(cue, all, sentence);
    if (behind.content().isPresent()) {
      return draft(cue, behind.content().get(), behind.addressee(), sentence);
    }
    if (!cue.reports() || cue.borrowsSubject() || cue.shape() == Shape.OPEN) {
      return Optional.empty();
    }
    int comma = cue.from() - 1;
    boolean closes = comma > sentence.from() && quoted.closesSpeech(comma);
    if (comma <= sentence.from() || !(closes || words.isComma(comma))) {
      return Optional.empty();
    }
    var before = new Stretch(sentence.from(), closes ? comma + 1 : comma);
    return canBeSaid(before) ? draft(cue, before, behind.addressee(), sentence) : Optional.empty();
  }

  /** "The plan, Hale said, would cost millions": the words on both sides. */
  private Optional<Draft> inserted(Cue cue, List<Cue> all, Stretch sentence) {
    int comma = cue.from() - 1;
    int next = cue.to();
    while (next < sentence.to() && words.is(next, WordKind.DAY)) {
      next++;
    }
    boolean between =
        cue.reports()
            && !cue.borrowsSubject()
            && comma > sentence.from()
            && words.isComma(comma)
            && next + 2 < sentence.to()
            && words.isComma(next);
    if (!between || startsParticiple(next + 1)) {
      return Optional.empty();
    }
    var before = new Stretch(sentence.from(), comma);
    int end = complements.endOfClause(next + 1, cue, all, sentence);
    var after = new Stretch(next + 1, end);
    if (after.length() < 2 || (leadsIn(before) && canBeSaid(before))) {
      return Optional.empty();
    }
    var spans = List.of(words.passage(before), words.passage(after));
    return Optional.of(new Draft(spans, -1, Optional.of(cue), Optional.empty(), sentence));
  }

  private boolean startsParticiple(int word) {
    return words.is(word, WordKind.LOOKS_ONGOING);
  }

  private boolean leadsIn(Stretch before) {
    return words.is(before.from(), WordKind.PREPOSITION)
        || words.is(before.from(), WordKind.SUBORDINATOR);
  }

  /** Whether words before a cue are more than what leads the sentence in: "In an interview". */
  private boolean canBeSaid(Stretch before) {
    if (before.length() < 3) {
      return false;
    }
    return !leadsIn(before) || (before.length() > 6 && hasComma(before));
  }

  private boolean hasComma(Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (words.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** "…, according to Hale" and "According to Hale, …". */
  private Optional<Draft> source(Stretch sentence) {
    return sourceCue(sentence).flatMap(cue -> accordingTo(cue, sentence));
  }

  private Optional<Cue> sourceCue(Stretch sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      int length = quoted.inUtterance(i) ? 0 : sources.at(words, i);
      if (length > 0) {
        var subject = phrases.behind(i + length, sentence.to());
        if (subject.isPresent()) {
          return Optional.of(
              new Cue(new Stretch(i, i + length), Optional.empty(), Shape.SOURCE, subject));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> accordingTo(Cue cue, Stretch sentence) {
    int from = cue.group().from();
    boolean first = from - sentence.from() < 2;
    var subject = cue.subject().orElseThrow();
    boolean whole = subject.whole().to() + 1 < sentence.to();
    int behind = whole ? subject.whole().to() : subject.head().to();
    if (!first) {
      int end = complements.withoutLastMark(sentence.from(), from);
      return draft(cue, new Stretch(sentence.from(), end), Optional.empty(), sentence);
    }
    while (behind < sentence.to() && !words.isComma(behind)) {
      behind++;
    }
    return behind + 1 < sentence.to()
        ? draft(cue, new Stretch(behind + 1, sentence.to()), Optional.empty(), sentence)
        : Optional.empty();
  }

  private Optional<Draft> draft(
      Cue cue, Stretch content, Optional<Stretch> whom, Stretch sentence) {
    int end = complements.withoutLastMark(content.from(), content.to());
    if (end <= content.from()) {
      return Optional.empty();
    }
    Passage passage = words.passage(new Stretch(content.from(), end));
    return Optional.of(new Draft(List.of(passage), -1, Optional.of(cue), whom, sentence));
  }
}
