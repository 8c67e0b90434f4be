package org.regesta.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words can stand second in a wording, by the word that stands first: most wordings that a
 * "the" or a number could begin are ruled out by a glance at the word after it.
 */
final class Successors {

  private final Grammar grammar;
  private final List<Grammar.Beginnings> afterRule = new ArrayList<>();
  private final List<Grammar.Beginnings> afterWord = new ArrayList<>();
  private final List<Grammar.Beginnings> afterClass = new ArrayList<>();

  Successors(Grammar grammar, int words) {
    this.grammar = grammar;
    fill(afterRule, grammar.size());
    fill(afterWord, words);
    fill(afterClass, Lexicon.MOST_CLASSES);
    afterRule.get(grammar.start().id).addEnd();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < grammar.size(); i++) {
        for (var production : grammar.at(i).productions) {
          changed |= follow(production, afterRule.get(i));
        }
      }
    }
  }

  private static void fill(List<Grammar.Beginnings> list, int count) {
    for (int i = 0; i < count; i++) {
      list.add(new Grammar.Beginnings());
    }
  }

  /** From the last place to the first: what can stand after each. */
  private boolean follow(Grammar.Production production, Grammar.Beginnings afterAll) {
    boolean changed = false;
    var after = new Grammar.Beginnings();
    after.addAll(afterAll);
    for (var element : production.elements().reversed()) {
      for (var item : element.items()) {
        changed |= list(item.kind()).get(item.id()).addAll(after);
      }
      var before = new Grammar.Beginnings();
      if (element.optional()) {
        before.addAll(after);
      }
      grammar.addBeginnings(before, element);
      after = before;
    }
    return changed;
  }

  private List<Grammar.Beginnings> list(Grammar.Kind kind) {
    return switch (kind) {
      case WORD -> afterWord;
      case CLASS -> afterClass;
      case RULE -> afterRule;
    };
  }

  /** Whether a wording can begin with this token and the one after it. */
  boolean allow(Line line, int token) {
    int word = line.lexeme[token];
    if (word >= 0 && word < afterWord.size() && afterWord.get(word).goesOn(line, token + 1)) {
      return true;
    }
    for (long classes = line.mask[token]; classes != 0; classes &= classes - 1) {
      if (afterClass.get(Long.numberOfTrailingZeros(classes)).goesOn(line, token + 1)) {
        return true;
      }
    }
    return false;
  }
}
