package org.regesta.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest wording that begins at a token. Not thread-safe: one for each reading; the
 * grammar behind it is shared.
 *
 * <p>What it needs to try the wordings of a token is used again for the next: words that begin none
 * cost no object.
 */
final class Matcher {

  /** No wording is longer than this many tokens. */
  private static final int REACH = 28;

  private final Grammar.Rule start;
  private final Course[][] courses;
  private final Openings[] openings;
  private final Lexicon lexicon;
  private final Successors successors;

  /** For each rule and each token from the origin on: what was found there, and in which round. */
  private final @Nullable Parses[] memo;

  private final int[] remembered;
  private int round;
  private int origin;

  /** What the labels of the courses that are being tried stand for, one behind the other. */
  private @Nullable Object[] bound = new @Nullable Object[64];

  private int top;

  /** A rule's wording up to a token, and what it means. */
  record Parsed(int end, Object value) {}

  Matcher(TimeLanguage language) {
    var grammar = language.grammar();
    this.start = grammar.start();
    this.courses = grammar.courses();
    this.openings = grammar.openings();
    this.lexicon = language.lexicon();
    this.successors = language.successors();
    int cells = grammar.size() * (REACH + 1);
    this.memo = new @Nullable Parses[cells];
    this.remembered = new int[cells];
  }

  /** All wordings from this token, the longest first. */
  List<Parsed> wordings(Line line, int token) {
    if (!openings[start.id].canBegin(line, token) || !successors.allow(line, token)) {
      return List.of();
    }
    round++;
    origin = token;
    var found = parse(start.id, line, token);
    if (found.size == 0) {
      return List.of();
    }
    var all = new ArrayList<Parsed>(found.size);
    for (int i = 0; i < found.size; i++) {
      all.add(new Parsed(found.end[i], found.value(i)));
    }
    all.sort(Comparator.comparingInt(Parsed::end).reversed());
    return all;
  }

  private Parses parse(int rule, Line line, int at) {
    if (at >= line.size || at - origin > REACH || !openings[rule].canBegin(line, at)) {
      return Parses.NONE;
    }
    int cell = rule * (REACH + 1) + at - origin;
    var found = memo[cell];
    if (found == null) {
      found = new Parses();
      memo[cell] = found;
    } else if (remembered[cell] == round) {
      return found;
    }
    found.size = 0;
    remembered[cell] = round;
    tryAll(rule, line, at, found);
    return found;
  }

  private void tryAll(int rule, Line line, int at, Parses found) {
    var opening = openings[rule];
    for (int block = 0; block < opening.blocks; block++) {
      for (long fit = opening.fitting(line, at, block); fit != 0; fit &= fit - 1) {
        var course = courses[rule][block * Long.SIZE + Long.numberOfTrailingZeros(fit)];
        int base = top;
        top += course.labels;
        if (top > bound.length) {
          bound = Arrays.copyOf(bound, 2 * top);
        }
        Arrays.fill(bound, base, top, null);
        match(course, 0, line, at, base, found);
        top = base;
      }
    }
  }

  private void match(Course course, int place, Line line, int at, int base, Parses found) {
    if (place == course.places) {
      finish(course, at, base, found);
      return;
    }
    if (at < line.size
        && course.mayStand(place, line, at)
        && !(course.tight[place] && line.has(at, Line.SPACED))) {
      for (int item = course.from[place]; item < course.from[place + 1]; item++) {
        matchItem(course, place, item, line, at, base, found);
      }
    }
    if (course.optional[place]) {
      match(course, place + 1, line, at, base, found);
    }
  }

  private void matchItem(
      Course course, int place, int item, Line line, int at, int base, Parses found) {
    int id = course.id[item];
    int label = course.label[place];
    switch (course.kind[item]) {
      case WORD -> {
        if (line.lexeme[at] == id) {
          step(course, place, line, at + 1, base, label < 0 ? "" : lexicon.at(id).word, found);
        }
      }
      case CLASS -> {
        if ((line.mask[at] & (1L << id)) != 0) {
          step(course, place, line, at + 1, base, label < 0 ? "" : value(line, at, id), found);
        }
      }
      case RULE -> {
        var parsed = parse(id, line, at);
        // where a rule begins with itself, this grows while it is read
        int known = parsed.size;
        for (int i = 0; i < known; i++) {
          step(course, place, line, parsed.end[i], base, parsed.value(i), found);
        }
      }
    }
  }

  private void step(
      Course course, int place, Line line, int next, int base, Object value, Parses found) {
    int label = course.label[place];
    if (label < 0) {
      match(course, place + 1, line, next, base, found);
      return;
    }
    var before = bound[base + label];
    bound[base + label] = value;
    match(course, place + 1, line, next, base, found);
    bound[base + label] = before;
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

  private void finish(Course course, int end, int base, Parses found) {
    if (found.has(end)) {
      return;
    }
    var value = course.form.make(Arrays.asList(bound).subList(base, base + course.labels));
    if (value != null) {
      found.add(end, value);
    }
  }
}
