package org.regesta.text;

/** A run of text: UTF-16 offsets, end exclusive. */
public record Passage(int begin, int end) implements Comparable<Passage> {

  public Passage {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("empty or reversed passage: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  /** The words of the text that stand here. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  public boolean contains(Passage other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(Passage other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest passage that holds both. */
  public Passage hull(Passage other) {
    return new Passage(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, then the longer first. */
  @Override
  public int compareTo(Passage other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
