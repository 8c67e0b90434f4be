package org.regesta.time;

import java.util.Arrays;

/**
 * The words, numbers and marks of one stretch of text, in arrays that are used again for the next:
 * a plain word costs no object.
 */
final class Line {

  static final int CAPITAL = 1;

  /** A blank stands before it. */
  static final int SPACED = 2;

  static final int WORD = 4;
  static final int NUMBER = 8;
  static final int MARK = 16;

  /** Ends a sentence. */
  static final int STOP = 32;

  String text = "";
  int size;
  int[] begin = new int[256];
  int[] end = new int[256];
  int[] lexeme = new int[256];
  int[] flags = new int[256];
  long[] mask = new long[256];
  long[] number = new long[256];

  void clear(String newText) {
    text = newText;
    size = 0;
  }

  void add(int from, int to, int word, int flag, long classes, long value) {
    if (size == begin.length) {
      grow();
    }
    begin[size] = from;
    end[size] = to;
    lexeme[size] = word;
    flags[size] = flag;
    mask[size] = classes;
    number[size] = value;
    size++;
  }

  private void grow() {
    int more = size * 2;
    begin = Arrays.copyOf(begin, more);
    end = Arrays.copyOf(end, more);
    lexeme = Arrays.copyOf(lexeme, more);
    flags = Arrays.copyOf(flags, more);
    mask = Arrays.copyOf(mask, more);
    number = Arrays.copyOf(number, more);
  }

  boolean has(int token, int flag) {
    return token >= 0 && token < size && (flags[token] & flag) != 0;
  }

  boolean is(int token, long classes) {
    return token >= 0 && token < size && (mask[token] & classes) != 0;
  }

  /** The token as the text has it. */
  String at(int token) {
    return text.substring(begin[token], end[token]);
  }

  char first(int token) {
    return text.charAt(begin[token]);
  }
}
