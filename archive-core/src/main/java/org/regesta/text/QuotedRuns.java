package org.regesta.text;

import java.util.Arrays;

/**
 * What of one block stands in outermost quotation marks, in the order of the text: three numbers a
 * run.
 */
public final class QuotedRuns {

  /** No quotation. */
  public static final int NONE = -1;

  private int[] opens = new int[8];
  private int[] begin = new int[8];
  private int[] end = new int[8];
  private int size;
  private int next;

  /**
   * Where the outermost quotation begins that holds a passage, which may be some blocks before;
   * {@link #NONE} where it stands in none. To be asked in the order of the text.
   */
  public int opensAround(Passage passage) {
    while (next < size && end[next] <= passage.begin()) {
      next++;
    }
    boolean holds = next < size && begin[next] <= passage.begin() && passage.end() <= end[next];
    return holds ? opens[next] : NONE;
  }

  /**
   * Adds a run with its marks.
   *
   * @param opening where the whole quotation begins
   */
  void add(int opening, Passage run) {
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, 2 * size);
      begin = Arrays.copyOf(begin, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
    }
    opens[size] = opening;
    begin[size] = run.begin();
    end[size] = run.end();
    size++;
  }

  void clear() {
    size = 0;
    next = 0;
  }
}
