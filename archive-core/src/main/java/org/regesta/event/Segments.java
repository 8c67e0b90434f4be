package org.regesta.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into segments: at marks, conjunctions, relative pronouns and statements. */
final class Segments {

  private static final String HARD = ";:\u2013\u2014\u2026[]";
  private static final String QUOTES = "\"'\u2018\u2019\u201c\u201d\u00ab\u00bb";

  private static final Set<Role> OPENS_CLAUSE =
      Set.of(Role.RELATIVE, Role.COMPLEMENT, Role.SUBORDINATOR);

  private final EventWords known;

  Segments(EventWords known) {
    this.known = known;
  }

  /**
   * The segments in the order of the sentence; every word but cutting marks is in one.
   *
   * @param edges text offsets where a statement begins or ends
   */
  List<Segment> of(List<Word> words, List<VerbGroup> groups, List<Integer> edges) {
    var cuts = new Cutting(words, groups).cuts(edges);
    new RelativeClauses(words, groups).part(cuts);
    var segments = new ArrayList<Segment>();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || cuts.get(at)) {
        add(segments, words, groups, from, at);
        from = at;
      }
    }
    return List.copyOf(segments);
  }

  private void add(
      List<Segment> segments, List<Word> words, List<VerbGroup> groups, int begin, int end) {
    int from = begin;
    int to = end;
    boolean bracketed = words.get(begin).isMark("([");
    while (from < to && words.get(from).role() == Role.MARK) {
      from++;
    }
    while (to > from && words.get(to - 1).role() == Role.MARK && !words.get(to - 1).dated()) {
      to--;
    }
    if (from == to) {
      return;
    }
    int first = from;
    int last = to;
    var inside =
        groups.stream().filter(group -> first <= group.head() && group.head() < last).toList();
    var opening = bracketed ? Segment.Opening.BRACKETED : opening(words, from, to);
    if (opening == Segment.Opening.COMPLEMENT && new RelativeClauses(words, inside).opensAt(from)) {
      opening = Segment.Opening.RELATIVE;
    }
    if (opening == Segment.Opening.SUBORDINATE && inside.isEmpty()) {
      opening = Segment.Opening.PLAIN; // "after the war": a phrase, no clause
    }
    var relation =
        opening == Segment.Opening.SUBORDINATE ? relation(words, from, to) : Segment.Relation.NONE;
    segments.add(new Segment(from, to, opening, relation, inside));
  }

  private Segment.Opening opening(List<Word> words, int from, int to) {
    int at = leading(words, from, to);
    return switch (words.get(at).dated() ? Role.PLAIN : words.get(at).role()) {
      case RELATIVE -> Segment.Opening.RELATIVE;
      case COMPLEMENT -> Segment.Opening.COMPLEMENT;
      case SUBORDINATOR -> Segment.Opening.SUBORDINATE;
      case COORDINATOR ->
          at + 1 < to && words.get(at + 1).is(Role.SUBORDINATOR)
              ? Segment.Opening.SUBORDINATE
              : Segment.Opening.COORDINATED;
      case DETERMINER,
          POSSESSIVE,
          PRONOUN,
          OBJECT,
          PREPOSITION,
          TO,
          BE,
          HAVE,
          DO,
          FUTURE,
          DOUBT,
          NEGATION,
          ADVERB,
          MARK,
          NUMBER,
          PLAIN ->
          Segment.Opening.PLAIN;
    };
  }

  /** Index of the word that opens, adverbs and quotation marks left out. */
  private static int leading(List<Word> words, int from, int to) {
    int at = from;
    while (at + 1 < to && (words.get(at).is(Role.ADVERB) || words.get(at).role() == Role.MARK)) {
      at++;
    }
    return at;
  }

  private Segment.Relation relation(List<Word> words, int from, int to) {
    return words.subList(from, to).stream()
        .filter(word -> word.is(Role.SUBORDINATOR))
        .findFirst()
        .map(word -> known.relation(word.form()))
        .orElse(Segment.Relation.OTHER);
  }

  /** One sentence under the knife. */
  private static final class Cutting {

    private final List<Word> words;
    private final List<VerbGroup> groups;
    private final BitSet cuts = new BitSet();

    Cutting(List<Word> words, List<VerbGroup> groups) {
      this.words = words;
      this.groups = groups;
    }

    BitSet cuts(List<Integer> edges) {
      for (int at = 0; at < words.size(); at++) {
        var word = words.get(at);
        if (!word.dated()) {
          cut(at, word);
        } else if (endsInSubordinator(at, word)) {
          cutIf(at + 1, verbAhead(at + 1));
        }
      }
      edges.forEach(this::cutAtEdge);
      return cuts;
    }

    /** "hours after it was over": the conjunction belongs to the date. */
    private boolean endsInSubordinator(int at, Word word) {
      return word.role() == Role.SUBORDINATOR
          && at + 1 < words.size()
          && words.get(at + 1).dating() != word.dating();
    }

    private void cutAtEdge(int offset) {
      for (int at = 0; at < words.size(); at++) {
        if (words.get(at).token().begin() >= offset) {
          cuts.set(at);
          return;
        }
      }
    }

    private void cut(int at, Word word) {
      switch (word.role()) {
        case MARK -> cutAtMark(at, word);
        case RELATIVE, COMPLEMENT -> cutIf(at, verbAhead(at + 1));
        case SUBORDINATOR -> cutIf(at, !leadsToDate(at) && verbAhead(at + 1));
        case COORDINATOR -> cutIf(at, verbBehind(at) && (verbAhead(at + 1) || isNextDeed(at)));
        case DETERMINER,
            POSSESSIVE,
            PRONOUN,
            OBJECT,
            PREPOSITION,
            TO,
            BE,
            HAVE,
            DO,
            FUTURE,
            DOUBT,
            NEGATION,
            ADVERB,
            NUMBER,
            PLAIN -> {
          // other words do not part clauses
        }
      }
    }

    private void cutIf(int at, boolean condition) {
      if (condition) {
        cuts.set(at);
      }
    }

    private void cutAtMark(int at, Word word) {
      if (word.isMark(",") || word.isMark(HARD) || isDash(at)) {
        cuts.set(at);
        cuts.set(at + 1);
      } else if (word.isMark("(")) {
        int close = closing(at);
        if (groups.stream().anyMatch(group -> at < group.head() && group.head() < close)) {
          cuts.set(at);
          cuts.set(close);
        }
      }
    }

    private boolean isDash(int at) {
      var token = words.get(at).token();
      return token.text().equals("-")
          && ((at + 1 < words.size() && words.get(at + 1).token().begin() > token.end())
              || (at > 0 && words.get(at - 1).isMark("-")));
    }

    private int closing(int open) {
      int at = open + 1;
      while (at < words.size() && !words.get(at).isMark(")")) {
        at++;
      }
      return at;
    }

    /** "since 2014", "after early March": no clause begins here. */
    private boolean leadsToDate(int at) {
      int next = at + 1;
      while (next < words.size() && words.get(next).is(Role.ADVERB)) {
        next++;
      }
      return next < words.size() && words.get(next).dated();
    }

    /** Whether a finite verb comes before the next place where a clause may end. */
    private boolean verbAhead(int from) {
      for (int at = from; at < words.size(); at++) {
        var word = words.get(at);
        if (startsFinite(at)) {
          return true;
        }
        boolean ends =
            !word.dated()
                && (word.isMark(",")
                    || word.isMark(HARD)
                    || word.isMark("()")
                    || (at > from && opensClause(word)));
        if (ends) {
          return false;
        }
      }
      return false;
    }

    private static boolean opensClause(Word word) {
      return OPENS_CLAUSE.contains(word.role());
    }

    private boolean startsFinite(int at) {
      return groups.stream().anyMatch(group -> group.head() == at && !group.is(Trait.INFINITIVE));
    }

    /** "to begin in April and to end in May": each with its date. */
    private boolean isNextDeed(int at) {
      boolean infinitive =
          groups.stream().anyMatch(group -> group.first() == at + 1 && group.is(Trait.INFINITIVE));
      return infinitive
          && words.subList(Math.max(0, cuts.previousSetBit(at)), at).stream().anyMatch(Word::dated)
          && words.subList(at, words.size()).stream()
              .takeWhile(word -> word.dated() || word.role() != Role.MARK)
              .anyMatch(Word::dated);
    }

    /** Whether a finite verb stands between here and the cut before. */
    private boolean verbBehind(int at) {
      int from = Math.max(0, cuts.previousSetBit(at));
      return groups.stream()
          .anyMatch(group -> from <= group.head() && group.head() < at && group.finite());
    }
  }

  static boolean isQuote(Word word) {
    return word.isMark(QUOTES);
  }
}
