package org.regesta.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The wordings of a language: rules of sequences of words, word classes and other rules, each with
 * the semantic form that it stands for. {@code timex} is where reading begins.
 *
 * <p>Notation of a pattern, elements parted by blanks: {@code MONTH} a word class, {@code last} the
 * word, {@code <day>} another rule, {@code a|b} one of them, {@code m:MONTH} a name for the form,
 * {@code x?} may be missing, {@code ^x} no blank before it.
 */
final class Grammar {

  /** The rule that reading begins with. */
  static final String START = "timex";

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Rule> byName = new LinkedHashMap<>();
  private Course[][] courses = {};
  private Openings[] openings = {};

  /** What an element can be. */
  enum Kind {
    WORD,
    CLASS,
    RULE
  }

  /** One thing that can stand in a place. */
  record Item(Kind kind, int id) {}

  /** One place of a pattern. */
  record Element(List<Item> items, int label, boolean optional, boolean tight) {}

  /** What a wording can begin with. */
  static final class Beginnings {
    private final BitSet words = new BitSet();
    private long classes;
    private boolean end;

    /** A wording can end here, so that anything may stand next. */
    void addEnd() {
      end = true;
    }

    boolean goesOn(Line line, int token) {
      return end || (token < line.size && fit(line, token));
    }

    boolean fit(Line line, int token) {
      return (line.mask[token] & classes) != 0
          || (line.lexeme[token] >= 0 && words.get(line.lexeme[token]));
    }

    /** The numbers of the words among them. */
    IntStream words() {
      return words.stream();
    }

    /** The classes among them, as bits. */
    long classes() {
      return classes;
    }

    /** Adds others and tells whether anything was new. */
    boolean addAll(Beginnings others) {
      int before = words.cardinality();
      long known = classes;
      words.or(others.words);
      classes |= others.classes;
      boolean ended = end;
      end |= others.end;
      return before != words.cardinality() || known != classes || ended != end;
    }
  }

  /** One way to word a rule. */
  record Production(List<Element> elements, int labels, Form form, Beginnings beginnings) {}

  /** A named part of wordings, and what it can begin with. */
  static final class Rule {
    final String name;
    final int id;
    final List<Production> productions = new ArrayList<>();
    final Beginnings beginnings = new Beginnings();

    Rule(String name, int id) {
      this.name = name;
      this.id = id;
    }
  }

  static Grammar of(List<List<String>> rows, Lexicon lexicon) {
    var grammar = new Grammar();
    var start = grammar.start();
    for (var row : rows) {
      if (row.size() != 3) {
        throw new IllegalArgumentException("a pattern needs rule, pattern and form: " + row);
      }
      grammar
          .rule(row.get(0))
          .productions
          .add(new PatternReader(grammar, lexicon).read(row.get(1), row.get(2)));
    }
    grammar.rules.stream()
        .filter(rule -> rule != start && rule.productions.isEmpty())
        .findAny()
        .ifPresent(rule -> {
          throw new IllegalArgumentException(
              "a pattern names a rule without wording: " + rule.name);
        });
    grammar.seal(lexicon.size());
    return grammar;
  }

  Rule rule(String name) {
    return byName.computeIfAbsent(
        name,
        n -> {
          var rule = new Rule(n, rules.size());
          rules.add(rule);
          return rule;
        });
  }

  Rule start() {
    return rule(START);
  }

  Rule at(int id) {
    return rules.get(id);
  }

  int size() {
    return rules.size();
  }

  /** By rule and by its wordings, in their order. */
  Course[][] courses() {
    return courses;
  }

  /** By rule. */
  Openings[] openings() {
    return openings;
  }

  /** Closes the grammar: from here on it is only walked. */
  private void seal(int vocabulary) {
    findBeginnings();
    courses =
        rules.stream()
            .map(rule ->
                rule.productions.stream().map(p -> new Course(p, this)).toArray(Course[]::new))
            .toArray(Course[][]::new);
    openings =
        rules.stream()
            .map(rule -> new Openings(rule.productions, vocabulary))
            .toArray(Openings[]::new);
  }

  private void findBeginnings() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var rule : rules) {
        for (var production : rule.productions) {
          addBeginnings(rule, production);
          changed |= rule.beginnings.addAll(production.beginnings());
        }
      }
    }
  }

  private void addBeginnings(Rule rule, Production production) {
    for (var element : production.elements()) {
      addBeginnings(production.beginnings(), element);
      if (!element.optional()) {
        return;
      }
    }
    throw new IllegalArgumentException("a wording of nothing in rule " + rule.name);
  }

  /** What an element can begin with, added to others. */
  void addBeginnings(Beginnings beginnings, Element element) {
    for (var item : element.items()) {
      switch (item.kind()) {
        case WORD -> beginnings.words.set(item.id());
        case CLASS -> beginnings.classes |= 1L << item.id();
        case RULE -> beginnings.addAll(rules.get(item.id()).beginnings);
      }
    }
  }
}
