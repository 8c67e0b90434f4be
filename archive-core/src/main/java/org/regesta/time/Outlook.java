package org.regesta.time;

/** Where a sentence looks ahead first and last: found once, however many dates it has. */
final class Outlook {

  private final Sentences sentences;
  private final Verbs verbs;
  private int from = -1;
  private int to = -1;
  private int first;
  private int last;

  Outlook(Sentences sentences, Verbs verbs) {
    this.sentences = sentences;
    this.verbs = verbs;
  }

  void newLine() {
    from = -1;
  }

  /** Whether anything beside an expression, in its sentence, looks ahead. */
  boolean isAheadOutside(Found found) {
    int opens = sentences.opens(found);
    int closes = sentences.closes(found);
    if (from != opens || to != closes) {
      look(opens, closes);
    }
    return first < found.first() || last >= found.end();
  }

  private void look(int opens, int closes) {
    from = opens;
    to = closes;
    first = Integer.MAX_VALUE;
    last = -1;
    for (int i = opens; i < closes; i++) {
      if (verbs.told(i).looksAhead()) {
        first = Math.min(first, i);
        last = i;
      }
    }
  }
}
