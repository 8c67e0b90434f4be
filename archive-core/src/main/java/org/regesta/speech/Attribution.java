package org.regesta.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.text.Passage;

/** Gives each draft its speaker, in the order of the text, and its day. */
final class Attribution {

  private static final Meant NOBODY = Meant.open("the text names nobody", 0.8);

  private final Words words;
  private final QuotedWords quoted;
  private final Outline outline;
  private final Discourse discourse;
  private final SpeakerReading speakers;
  private final SayingDays days;
  private final StanceReading stances;

  Attribution(
      Words words,
      QuotedWords quoted,
      Outline outline,
      Discourse discourse,
      SpeakerReading speakers,
      SayingDays days,
      StanceReading stances) {
    this.words = words;
    this.quoted = quoted;
    this.outline = outline;
    this.discourse = discourse;
    this.speakers = speakers;
    this.days = days;
    this.stances = stances;
  }

  List<Statement> of(List<Draft> drafts) {
    var ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt(draft -> draft.sentence().from()));
    var statements = new ArrayList<Statement>();
    for (var draft : ordered) {
      statement(draft).ifPresent(statements::add);
    }
    statements.sort(Comparator.comparing(Statement::passage));
    return statements.stream()
        .filter(each -> isOuter(each, statements) && tellsSomething(each))
        .toList();
  }

  /** "thanked him", "denied this on Friday": words that only point give no statement. */
  private boolean tellsSomething(Statement statement) {
    if (statement.wording() != Wording.INDIRECT) {
      return true;
    }
    for (var span : statement.spans()) {
      for (int i = words.at(span.begin()); i < words.size() && words.begin(i) < span.end(); i++) {
        if (!pointsOnly(i) && !days.isDated(i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean pointsOnly(int word) {
    var term = words.term(word);
    return words.isMark(word)
        || term.is(WordKind.SUBJECT_PRONOUN)
        || term.is(WordKind.OBJECT_PRONOUN)
        || term.is(WordKind.ADVERB)
        || term.is(WordKind.PREPOSITION)
        || term.is(WordKind.DAY)
        || (term.is(WordKind.DETERMINER) && !term.is(WordKind.ARTICLE));
  }

  /** What somebody is said to have said inside another's words is the other's statement. */
  private static boolean isOuter(Statement statement, List<Statement> all) {
    for (var other : all) {
      if (other.passage().begin() > statement.passage().begin()) {
        return true;
      }
      if (other.passage().length() > statement.passage().length()
          && other.spans().stream().anyMatch(span -> span.contains(statement.passage()))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Statement> statement(Draft draft) {
    int sentence = outline.sentenceOf(draft.sentence().from());
    if (draft.cue().isEmpty()) {
      return carried(draft, sentence);
    }
    var cue = draft.cue().get();
    var group = Optional.of(words.passage(cue.group()));
    var whom = draft.addressee().map(words::text);
    var subject = cue.subject();
    var meant = subject.map(speakers::of).orElse(NOBODY);
    if (subject.isPresent()) {
      discourse.spoke(meant, sentence);
    }
    var cited = ", cue '" + words.text(cue.group()).replace('\n', ' ') + "'";
    return Optional.of(
        new Statement(
            draft.spans(),
            wording(draft),
            stances.of(draft),
            meant.speaker(),
            meant.speaker().isPresent()
                ? Optional.empty()
                : subject.map(each -> words.passage(each.head())),
            group,
            whom,
            subject.isPresent()
                ? days.of(draft, meant.speaker().map(Speaker::name))
                : Optional.empty(),
            meant.confidence(),
            subject.isPresent() ? meant.reason() + cited : meant.reason()));
  }

  /** A quotation that nothing attributes: by whoever spoke shortly before. */
  private Optional<Statement> carried(Draft draft, int sentence) {
    boolean near = discourse.lastSpokeIn() >= 0 && sentence - discourse.lastSpokeIn() <= 3;
    if (!near || isHeading(draft)) {
      return Optional.empty();
    }
    var speaker = discourse.lastSpeaker().map(Speaker::unmentioned);
    var meant =
        new Meant(
            speaker,
            Optional.empty(),
            speaker.isPresent()
                ? "a quotation without a cue, carried over from the speaker before"
                : "a quotation without a cue, and the speaker before is open",
            speaker.isPresent() ? 0.6 : 0.3);
    discourse.spoke(meant, sentence);
    return Optional.of(
        new Statement(
            draft.spans(),
            wording(draft),
            stances.of(draft),
            speaker,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            days.of(draft, speaker.map(Speaker::name)),
            meant.confidence(),
            meant.reason()));
  }

  /** A few quoted words in a paragraph of their own are a heading. */
  private boolean isHeading(Draft draft) {
    return words.at(draft.spans().getLast().end()) - words.at(draft.begin()) < 8;
  }

  private Wording wording(Draft draft) {
    int all = 0;
    int inside = 0;
    for (Passage span : draft.spans()) {
      for (int i = words.at(span.begin()); i < words.size() && words.begin(i) < span.end(); i++) {
        if (words.isMark(i)) {
          continue;
        }
        all++;
        inside += quoted.inUtterance(i) || quoted.inFragment(i) ? 1 : 0;
      }
    }
    if (inside == 0) {
      return Wording.INDIRECT;
    }
    return inside * 10 >= all * 9 ? Wording.DIRECT : Wording.MIXED;
  }
}
