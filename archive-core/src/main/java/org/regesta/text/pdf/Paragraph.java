package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong together. */
record Paragraph(List<Line> lines) {

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…。！？]['\"’”»)\\]]*$");
  private static final Pattern BULLET = Pattern.compile("^(?:[•▪‣◦●■–—*-]|\\(?\\d{1,2}[.)])$");

  Paragraph {
    lines = List.copyOf(lines);
  }

  /** The paragraphs of one column. */
  static List<Paragraph> of(List<Line> column) {
    var paragraphs = new ArrayList<Paragraph>();
    var open = new ArrayList<Line>();
    var shape = Shape.of(column);
    for (var line : column) {
      if (!open.isEmpty() && begins(line, open, shape)) {
        paragraphs.add(new Paragraph(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open));
    }
    return paragraphs;
  }

  private static boolean begins(Line line, List<Line> open, Shape shape) {
    var before = open.getLast();
    float size = Math.max(1, before.size());
    float pitch = line.baseline() - before.baseline();
    if (pitch > 1.28f * shape.pitch(size) || otherType(line, before)) {
      return true;
    }
    boolean indented = line.left() > shape.left() + 0.7f * size;
    boolean beforeIndented = before.left() > shape.left() + 0.7f * size;
    if (indented && !beforeIndented && line.left() < shape.left() + 6 * size) {
      return open.size() > 1 || !isBullet(open.getFirst());
    }
    if (isBullet(line)) {
      return true;
    }
    boolean roomLeft =
        shape.right() - before.right() > width(line.words().getFirst()) + 1.5f * size;
    return roomLeft && SENTENCE_END.matcher(before.text()).matches() && !startsLower(line.text());
  }

  private static float width(Word word) {
    return word.right() - word.left();
  }

  private static boolean otherType(Line line, Line before) {
    float ratio = line.size() / before.size();
    return ratio > 1.08f || ratio < 0.92f || line.isBold() != before.isBold();
  }

  private static boolean isBullet(Line line) {
    return BULLET.matcher(line.words().getFirst().text()).matches() && line.words().size() > 1;
  }

  static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  boolean isListItem() {
    return isBullet(lines.getFirst());
  }

  boolean isBold() {
    return lines.stream().allMatch(Line::isBold);
  }

  float size() {
    return lines.getFirst().size();
  }

  int page() {
    return lines.getFirst().page();
  }

  String text() {
    return String.join(" ", lines.stream().map(Line::text).toList());
  }

  boolean endsSentence() {
    return SENTENCE_END.matcher(lines.getLast().text()).matches();
  }

  /** Whether the next column or page goes on with this paragraph. */
  boolean goesOnIn(Paragraph next) {
    boolean sameType = Math.abs(size() - next.size()) < 0.08f * size() && isBold() == next.isBold();
    return sameType
        && !endsSentence()
        && !next.isListItem()
        && (startsLower(next.text()) || endsHyphenated() || lines.size() > 1);
  }

  private boolean endsHyphenated() {
    return lines.getLast().text().endsWith("-");
  }

  Paragraph with(Paragraph next) {
    var all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new Paragraph(all);
  }

  /**
   * The edges of a column and the usual distance of its lines.
   *
   * @param pitches distance of two lines, as a multiple of the size of type
   */
  private record Shape(float left, float right, float pitches) {

    static Shape of(List<Line> column) {
      var lefts = column.stream().map(Line::left).sorted().toList();
      var rights = column.stream().map(Line::right).sorted().toList();
      var pitches = new ArrayList<Float>();
      for (int i = 1; i < column.size(); i++) {
        float pitch = column.get(i).baseline() - column.get(i - 1).baseline();
        pitches.add(pitch / Math.max(1, column.get(i).size()));
      }
      pitches.sort(Float::compare);
      float usual = pitches.isEmpty() ? 1.2f : pitches.get(pitches.size() * 2 / 5);
      float left = lefts.get(lefts.size() / 5);
      return new Shape(left, rights.getLast(), Math.min(usual, 3f));
    }

    float pitch(float size) {
      return pitches * size;
    }
  }
}
