package org.regesta.time;

/** Where the sentences of a line begin and end, asked in the order of the text. */
final class Sentences {

  private final Line line;
  private int number;
  private int counted;
  private int opens;
  private int closes = -1;

  Sentences(Line line) {
    this.line = line;
  }

  void newLine() {
    number = 0;
    counted = 0;
    opens = 0;
    closes = -1;
  }

  /** The number of the sentence of a token; asked in the order of the text. */
  int number(int token) {
    for (; counted < token; counted++) {
      if (line.has(counted, Line.STOP)) {
        number++;
        opens = counted + 1;
      }
    }
    return number;
  }

  /** The first token of the sentence that an expression stands in. */
  int opens(Found found) {
    number(found.first());
    return opens;
  }

  /** The stop of the sentence that an expression stands in. */
  int closes(Found found) {
    if (closes < found.end()) {
      closes = found.end();
      while (closes < line.size && !line.has(closes, Line.STOP)) {
        closes++;
      }
    }
    return closes;
  }
}
