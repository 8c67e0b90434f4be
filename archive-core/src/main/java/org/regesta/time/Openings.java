package org.regesta.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which wordings of a rule can begin with a token, as sets of bits by the word and the classes of
 * the token: only those are tried.
 */
final class Openings {

  /** How many times 64 wordings there are. */
  final int blocks;

  private final long classes;

  /** By the number of a word; null for a word that begins none of them. */
  private final long[] @Nullable [] byWord;

  private final long[][] byClass;

  Openings(List<Grammar.Production> productions, int vocabulary) {
    this.blocks = (productions.size() + Long.SIZE - 1) / Long.SIZE;
    this.byWord = new long[vocabulary] @Nullable [];
    this.byClass = new long[Lexicon.MOST_CLASSES][blocks];
    long all = 0;
    for (int i = 0; i < productions.size(); i++) {
      var beginnings = productions.get(i).beginnings();
      int number = i;
      beginnings
          .words()
          .forEach(word -> {
            var known = byWord[word];
            var bits = known == null ? new long[blocks] : known;
            set(bits, number);
            byWord[word] = bits;
          });
      for (long rest = beginnings.classes(); rest != 0; rest &= rest - 1) {
        set(byClass[Long.numberOfTrailingZeros(rest)], number);
      }
      all |= beginnings.classes();
    }
    this.classes = all;
  }

  private static void set(long[] bits, int number) {
    bits[number / Long.SIZE] |= 1L << (number % Long.SIZE);
  }

  boolean canBegin(Line line, int token) {
    return (line.mask[token] & classes) != 0 || ofWord(line.lexeme[token]) != null;
  }

  /** The wordings that can begin with the token, of those from {@code 64 * block} on. */
  long fitting(Line line, int token, int block) {
    var ofWord = ofWord(line.lexeme[token]);
    long fitting = ofWord == null ? 0 : ofWord[block];
    for (long rest = line.mask[token] & classes; rest != 0; rest &= rest - 1) {
      fitting |= byClass[Long.numberOfTrailingZeros(rest)][block];
    }
    return fitting;
  }

  /** Words behind the vocabulary of the grammar are cues. */
  private long @Nullable [] ofWord(int word) {
    return word < 0 || word >= byWord.length ? null : byWord[word];
  }
}
