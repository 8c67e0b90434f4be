package org.regesta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Passage;
import org.regesta.text.QuotedRuns;
import org.regesta.text.TextFlow;
import org.regesta.time.TemporalExpression.Duration;
import org.regesta.time.TemporalExpression.Offset;
import org.regesta.time.TemporalExpression.Reach;
import org.regesta.time.TemporalExpression.Reference;

/** Reads a text once, block by block, and finds the wordings of dates in it. For one text only. */
final class Reading {

  /** A longer stretch without a paragraph is cut at a blank, so that memory stays small. */
  private static final int STRETCH = 1 << 17;

  /** A line of more words is no heading. */
  private static final int HEADING = 14;

  private final TimeLanguage language;
  private final Scanner scanner;
  private final Matcher matcher;
  private final Line line = new Line();
  private final Joiner joiner;
  private final Surroundings surroundings;
  private final Consumer<Wording> wordings;
  private int block;
  private QuotedRuns quoted = new QuotedRuns();

  /**
   * @param wordings takes what is found, in the order of the text
   */
  Reading(TimeLanguage language, Consumer<Wording> wordings) {
    this.wordings = wordings;
    this.language = language;
    this.scanner = new Scanner(language.lexicon(), language.cues());
    this.matcher = new Matcher(language);
    this.surroundings = new Surroundings(language, line);
    this.joiner = new Joiner(language, line);
  }

  void read(TextFlow flow) {
    var text = flow.text();
    flow.readThrough((part, runs) -> {
      quoted = runs;
      stretches(text, part.passage());
      block++;
    });
  }

  private void stretches(String text, Passage passage) {
    int from = passage.begin();
    while (passage.end() - from > STRETCH) {
      int cut = cut(text, from + STRETCH / 2, from + STRETCH);
      read(text, from, cut);
      from = cut;
    }
    read(text, from, passage.end());
  }

  /** The last end of a sentence between two places, or the last blank, or the latter place. */
  private static int cut(String text, int from, int to) {
    int blank = to;
    for (int at = to - 1; at > from; at--) {
      if (text.charAt(at) <= ' ') {
        blank = blank == to ? at : blank;
        char before = text.charAt(at - 1);
        if ((before == '.' || before == '!' || before == '?')
            && Character.isUpperCase(text.charAt(at + 1))) {
          return at;
        }
      }
    }
    return blank;
  }

  private void read(String text, int begin, int end) {
    scanner.scan(text, begin, end, line);
    surroundings.newLine();
    var found = new ArrayList<Found>();
    int token = 0;
    while (token < line.size) {
      var one = longest(token);
      if (one == null) {
        token++;
      } else {
        if (!(one.expression() instanceof TemporalExpression.NoDate)) {
          found.add(one);
        }
        token = one.end();
      }
    }
    if (found.isEmpty()) {
      return;
    }
    for (var joined : joiner.join(found)) {
      wordings.accept(wording(joined));
    }
  }

  /** The longest wording from a token that is a date, or words that are none for sure. */
  private @Nullable Found longest(int token) {
    var all = matcher.wordings(line, token);
    if (all.isEmpty()) {
      return null; // most words: not even an iterator is made for them
    }
    for (var parsed : all) {
      var one = new Found(token, parsed.end(), (TemporalExpression) parsed.value());
      if (language.lookalikes().isDate(line, one)) {
        return one;
      }
    }
    return null;
  }

  /** What an expression means in its place: "in three weeks" ahead is a date, not a length. */
  private TemporalExpression meant(Found one) {
    var clock = surroundings.clock(one);
    if (clock != null) {
      return surroundings.meant(one, clock);
    }
    if (one.expression() instanceof TemporalExpression.TimeOfDay time) {
      return surroundings.meant(one, time);
    }
    return one.expression() instanceof Duration(var amount, var unit, var mod, var reach)
            && reach == Reach.NONE
            && !amount.open()
            && !unit.ofTheClock()
            && surroundings.comesIn(one)
        ? new Offset(amount, unit, 1, Reference.SPEAKING, null, mod)
        : one.expression();
  }

  private Wording wording(Joiner.Joined joined) {
    var members = new ArrayList<Mention>();
    for (var one : joined.members()) {
      int begin = line.begin[one.first()];
      int end = line.end[one.end() - 1];
      var passage = new Passage(begin, end);
      members.add(
          new Mention(
              passage,
              meant(one),
              block,
              surroundings.sentence(one.first()),
              surroundings.tense(one),
              setting(),
              surroundings.use(one),
              quoted.opensAround(passage)));
    }
    var first = joined.members().getFirst();
    var leads = surroundings.leads();
    var lead = leads.lead(first);
    var last = joined.members().getLast();
    var trail = joined.members().size() == 1 ? leads.trail(first, lead.lead()) : null;
    boolean begins = trail == null || lead.lead() == Wording.Lead.FROM;
    int leadBegin = line.begin[first.first() - (begins ? lead.count() : 0)];
    int trailEnd = line.end[last.end() - 1 + (trail == null ? 0 : trail.count())];
    return new Wording(
        List.copyOf(members),
        joined.link(),
        trail == null ? lead.lead() : trail.lead(),
        leadBegin,
        trailEnd);
  }

  private Mention.Setting setting() {
    boolean heading = line.size <= HEADING && !line.has(line.size - 1, Line.STOP);
    return heading ? Mention.Setting.HEADING : Mention.Setting.RUNNING;
  }
}
