package org.regesta.text.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.text.Anchor;
import org.regesta.text.Block;
import org.regesta.text.reading.Draft;
import org.regesta.text.reading.Piece;

/**
 * The title and the paragraphs of a plain text.
 *
 * @param title the first line, where it is short, stands alone and is no sentence
 */
record PlainArticle(Optional<TextLine> title, List<Draft> drafts) {

  private static final int LONGEST_TITLE = 160;
  private static final int WIDEST_WRAP = 100;
  private static final Pattern COUNTER = Pattern.compile("[\\d.,/|\\s]+[KkMm]?");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…。！？]['\"’”»)\\]]*$");

  static PlainArticle of(String text) {
    var groups = groups(TextLine.of(text));
    if (groups.isEmpty()) {
      return new PlainArticle(Optional.empty(), List.of());
    }
    var title = title(groups);
    var drafts = new ArrayList<Draft>();
    boolean underTitle = title.isPresent();
    for (var group : groups.subList(underTitle ? 1 : 0, groups.size())) {
      var lines = group;
      if (underTitle) {
        lines = group.stream().filter(line -> !isCounter(line)).toList();
      }
      boolean counted = lines.size() < group.size();
      underTitle &= lines.isEmpty();
      add(drafts, lines, counted);
    }
    return new PlainArticle(title, drafts);
  }

  private static List<List<TextLine>> groups(List<TextLine> lines) {
    var groups = new ArrayList<List<TextLine>>();
    var open = new ArrayList<TextLine>();
    for (var line : lines) {
      if (!line.isBlank()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        groups.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      groups.add(List.copyOf(open));
    }
    return groups;
  }

  private static Optional<TextLine> title(List<List<TextLine>> groups) {
    var first = groups.getFirst();
    var line = first.getFirst();
    boolean alone = first.size() == 1 && groups.size() > 1;
    boolean sentence = line.words().endsWith(".");
    return alone && !sentence && line.words().length() <= LONGEST_TITLE && !isCounter(line)
        ? Optional.of(line)
        : Optional.empty();
  }

  /** "0", "310", "1.2K": what a share button counted when the page was copied. */
  private static boolean isCounter(TextLine line) {
    return line.words().length() <= 12 && COUNTER.matcher(line.words()).matches();
  }

  private static void add(List<Draft> drafts, List<TextLine> lines, boolean counted) {
    if (lines.isEmpty()) {
      return;
    }
    if (isWrapped(lines)) {
      drafts.add(draft(Block.Kind.PARAGRAPH, lines));
      return;
    }
    for (var line : lines) {
      boolean sentence = SENTENCE_END.matcher(line.words()).matches();
      var kind = counted && !sentence ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
      drafts.add(draft(kind, List.of(line)));
    }
  }

  /** Lines that were broken at a width belong together; lines of a list or a poem do not. */
  private static boolean isWrapped(List<TextLine> lines) {
    int widest = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
    return lines.size() > 1
        && widest <= WIDEST_WRAP
        && widest >= 40
        && lines.subList(0, lines.size() - 1).stream()
            .allMatch(line -> line.words().length() > widest * 0.7);
  }

  private static Draft draft(Block.Kind kind, List<TextLine> lines) {
    var pieces = new ArrayList<Piece>();
    for (var line : lines) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.gap(" "));
      }
      pieces.addAll(pieces(line));
    }
    return new Draft(kind, pieces);
  }

  /** A NUL, which no text may hold, becomes a gap. */
  private static List<Piece> pieces(TextLine line) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    while (from < line.words().length()) {
      int nul = line.words().indexOf('\u0000', from);
      int to = nul < 0 ? line.words().length() : nul;
      if (to > from) {
        int begin = line.begin() + from;
        var words = line.words().substring(from, to);
        pieces.add(new Piece(words, new Anchor.InText(line.number(), begin, begin + to - from)));
      }
      if (nul >= 0) {
        pieces.add(Piece.gap(" "));
      }
      from = to + 1;
    }
    return pieces;
  }
}
