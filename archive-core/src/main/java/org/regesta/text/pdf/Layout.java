package org.regesta.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.text.Block;
import org.regesta.text.Found;
import org.regesta.text.reading.Draft;
import org.regesta.text.reading.Piece;

/**
 * A document in reading order.
 *
 * @param title the paragraphs of the first page that are set largest; empty where none stands out
 */
record Layout(List<Paragraph> title, List<Paragraph> flow, Hyphens hyphens) {

  private static final float HEADLINE = 1.15f;

  static Layout of(List<List<Word>> pages) {
    var lines = new ArrayList<Line>();
    var paragraphs = new ArrayList<Paragraph>();
    for (var page : RunningHeads.without(pages)) {
      for (var region : Columns.of(page)) {
        var column = Line.of(region);
        lines.addAll(column);
        join(paragraphs, Paragraph.of(column));
      }
    }
    var title = title(paragraphs, bodySize(lines));
    var flow = new ArrayList<>(paragraphs);
    flow.removeAll(title);
    return new Layout(title, List.copyOf(flow), new Hyphens(lines));
  }

  /** A paragraph may run on from one column into the next. */
  private static void join(List<Paragraph> all, List<Paragraph> column) {
    if (!all.isEmpty() && !column.isEmpty() && all.getLast().goesOnIn(column.getFirst())) {
      all.add(all.removeLast().with(column.getFirst()));
      all.addAll(column.subList(1, column.size()));
    } else {
      all.addAll(column);
    }
  }

  /** The size in which most of the letters are set. */
  private static float bodySize(List<Line> lines) {
    var letters = new HashMap<Integer, Integer>();
    lines.forEach(
        line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(10f);
  }

  private static List<Paragraph> title(List<Paragraph> paragraphs, float bodySize) {
    var first = paragraphs.stream().filter(p -> p.page() == 1 && p.text().length() > 3).toList();
    var largest = first.stream().map(Paragraph::size).max(Comparator.naturalOrder()).orElse(0f);
    if (largest < bodySize * HEADLINE) {
      return List.of();
    }
    return first.stream()
        .dropWhile(p -> p.size() < largest * 0.97f)
        .takeWhile(p -> p.size() >= largest * 0.97f)
        .filter(p -> p.text().length() < 300)
        .toList();
  }

  Optional<Found<String>> headline() {
    var text = title.stream().map(p -> draft(p).text()).collect(Collectors.joining(" "));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found<>(text, "largest type on page 1"));
  }

  List<Draft> drafts() {
    return flow.stream().map(this::draft).toList();
  }

  private Draft draft(Paragraph paragraph) {
    var pieces = new ArrayList<Piece>();
    var words = paragraph.lines().stream().flatMap(line -> line.words().stream()).toList();
    var lineEnds = paragraph.lines().stream().map(line -> line.words().getLast()).toList();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      boolean more = i + 1 < words.size();
      boolean broken =
          more && lineEnds.contains(word) && hyphens.isBreak(word.text(), words.get(i + 1).text());
      var text = broken ? word.text().substring(0, word.text().length() - 1) : word.text();
      pieces.add(new Piece(text, word.anchor()));
      if (more && !broken) {
        pieces.add(Piece.gap(" "));
      }
    }
    return new Draft(kind(paragraph), pieces);
  }

  private static Block.Kind kind(Paragraph paragraph) {
    if (paragraph.isListItem()) {
      return Block.Kind.LIST_ITEM;
    }
    boolean heading =
        paragraph.isBold() && paragraph.lines().size() < 4 && !paragraph.endsSentence();
    return heading ? Block.Kind.SUBHEADING : Block.Kind.PARAGRAPH;
  }
}
