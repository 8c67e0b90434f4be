package org.regesta.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest wording that begins at a token. Not thread-safe: one for each reading; the
 * grammar behind it is shared.
 */
final class Matcher {

  /** No wording is longer than this many tokens. */
  private static final int REACH = 28;

  private final Grammar grammar;
  private final Grammar.Rule start;
  private final Lexicon lexicon;
  private final Successors successors;
  private final List<@Nullable List<Parsed>> memo;
  private final int[] remembered;
  private int round;
  private int origin;

  /** A rule's wording up to a token, and what it means. */
  record Parsed(int end, Object value) {}

  Matcher(TimeLanguage language) {
    this.grammar = language.grammar();
    this.start = grammar.start();
    this.lexicon = language.lexicon();
    this.successors = language.successors();
    int cells = grammar.size() * (REACH + 1);
    this.memo = new ArrayList<>(Collections.nCopies(cells, null));
    this.remembered = new int[cells];
  }

  /** All wordings from this token, the longest first. */
  List<Parsed> wordings(Line line, int token) {
    if (!start.canBegin(line, token) || !successors.allow(line, token)) {
      return List.of();
    }
    round++;
    origin = token;
    var all = parse(start, line, token);
    return all.size() < 2
        ? all
        : all.stream().sorted(Comparator.comparingInt(Parsed::end).reversed()).toList();
  }

  private List<Parsed> parse(Grammar.Rule rule, Line line, int at) {
    if (at >= line.size || at - origin > REACH || !rule.canBegin(line, at)) {
      return List.of();
    }
    int cell = rule.id * (REACH + 1) + at - origin;
    var known = memo.get(cell);
    if (known != null && remembered[cell] == round) {
      return known;
    }
    var found = new ArrayList<Parsed>(2);
    memo.set(cell, found);
    remembered[cell] = round;
    for (var production : rule.productions) {
      if (production.beginnings().fit(line, at)) {
        match(production, 0, line, at, new @Nullable Object[production.labels()], found);
      }
    }
    return found;
  }

  private void match(
      Grammar.Production production,
      int place,
      Line line,
      int at,
      @Nullable Object[] bound,
      List<Parsed> found) {
    if (place == production.elements().size()) {
      finish(production, at, bound, found);
      return;
    }
    var element = production.elements().get(place);
    boolean fits = at < line.size && !(element.tight() && line.has(at, Line.SPACED));
    if (fits) {
      for (var item : element.items()) {
        matchItem(production, place, item, line, at, bound, found);
      }
    }
    if (element.optional()) {
      match(production, place + 1, line, at, bound, found);
    }
  }

  private void matchItem(
      Grammar.Production production,
      int place,
      Grammar.Item item,
      Line line,
      int at,
      @Nullable Object[] bound,
      List<Parsed> found) {
    int label = production.elements().get(place).label();
    switch (item.kind()) {
      case WORD -> {
        if (line.lexeme[at] == item.id()) {
          step(production, place, line, at + 1, bound, label, lexicon.at(item.id()).word, found);
        }
      }
      case CLASS -> {
        if ((line.mask[at] & (1L << item.id())) != 0) {
          var value = label < 0 ? "" : value(line, at, item.id());
          step(production, place, line, at + 1, bound, label, value, found);
        }
      }
      case RULE -> {
        for (var parsed : List.copyOf(parse(grammar.at(item.id()), line, at))) {
          step(production, place, line, parsed.end(), bound, label, parsed.value(), found);
        }
      }
    }
  }

  private void step(
      Grammar.Production production,
      int place,
      Line line,
      int next,
      @Nullable Object[] bound,
      int label,
      Object value,
      List<Parsed> found) {
    if (label < 0) {
      match(production, place + 1, line, next, bound, found);
      return;
    }
    var before = bound[label];
    bound[label] = value;
    match(production, place + 1, line, next, bound, found);
    bound[label] = before;
  }

  /** A word's value in its class; a number's digits; a date or time as written. */
  private Object value(Line line, int at, int type) {
    var word = lexicon.value(line.lexeme[at], type);
    if (word != null) {
      return word;
    }
    long asWritten =
        NumberForms.CLOCK
            | NumberForms.POINTCLOCK
            | NumberForms.ISODATE
            | NumberForms.NUMDATE
            | NumberForms.DECIMAL
            | NumberForms.GROUPED
            | NumberForms.NAME;
    return (asWritten & (1L << type)) != 0 ? line.at(at) : Long.toString(line.number[at]);
  }

  private static void finish(
      Grammar.Production production, int end, @Nullable Object[] bound, List<Parsed> found) {
    for (var parsed : found) {
      if (parsed.end() == end) {
        return;
      }
    }
    var value = production.form().make(Arrays.asList(bound));
    if (value != null) {
      found.add(new Parsed(end, value));
    }
  }
}
