package org.regesta.text.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Anchor;

/**
 * Takes the glyphs of one page from PDFBox, in the order of the content stream, and joins them into
 * words. A subclass, because that is the way PDFBox hands out glyphs; nothing else of it is used.
 */
final class WordCollector extends PDFTextStripper {

  /** PDFBox's own count has gone on when the last word of a page ends. */
  private final int page;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable TextPosition first;
  private @Nullable TextPosition last;

  private WordCollector(int page) {
    this.page = page;
    setStartPage(page);
    setEndPage(page);
  }

  static List<Word> words(PDDocument document, int page) throws IOException {
    var collector = new WordCollector(page);
    collector.writeText(document, Writer.nullWriter());
    collector.endWord();
    return List.copyOf(collector.words);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    var letters = glyph.getUnicode();
    if (letters == null || letters.isBlank()) {
      endWord();
      return;
    }
    var before = last;
    if (before != null && isDouble(before, glyph)) {
      return;
    }
    if (before != null && !continues(before, glyph)) {
      endWord();
    }
    if (first == null) {
      first = glyph;
    }
    text.append(letters);
    last = glyph;
  }

  /** Type printed twice, a hair apart, to look bold. */
  private static boolean isDouble(TextPosition before, TextPosition glyph) {
    float hair = size(glyph) * 0.12f;
    return before.getUnicode().equals(glyph.getUnicode())
        && Math.abs(before.getXDirAdj() - glyph.getXDirAdj()) < hair
        && Math.abs(before.getYDirAdj() - glyph.getYDirAdj()) < hair;
  }

  private static boolean continues(TextPosition before, TextPosition glyph) {
    float size = size(glyph);
    float gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    float space = glyph.getWidthOfSpace();
    float limit = space > 0.15f * size && space < 0.6f * size ? 0.5f * space : 0.17f * size;
    return before.getDir() == glyph.getDir()
        && gap < limit
        && gap > -0.5f * size
        && Math.abs(before.getYDirAdj() - glyph.getYDirAdj()) < 0.5f * size;
  }

  private void endWord() {
    var from = first;
    var to = last;
    if (from != null && to != null) {
      words.add(word(from, to));
    }
    text.setLength(0);
    first = null;
    last = null;
  }

  private Word word(TextPosition from, TextPosition to) {
    float left = from.getXDirAdj();
    float right = Math.max(left, to.getXDirAdj() + to.getWidthDirAdj());
    return new Word(
        plain(text.toString()),
        page,
        left,
        right,
        from.getYDirAdj(),
        size(from),
        isBold(from) ? Word.Weight.BOLD : Word.Weight.REGULAR,
        box(from, to, getCurrentPage().getRotation()));
  }

  /**
   * Where a word is seen on the page as it is shown. The height is that of the type: PDFBox's own
   * height of a glyph is about half too low.
   *
   * @param turned by how many degrees the page is turned, clockwise, when it is shown
   */
  private static Anchor.Box box(TextPosition from, TextPosition to, int turned) {
    float size = size(from);
    int direction = Math.floorMod(Math.round(from.getDir()) - turned, 360);
    if (direction == 0) {
      float right = Math.max(from.getX(), to.getX() + to.getWidthDirAdj());
      return new Anchor.Box(from.getX(), from.getY() - 0.8f * size, right - from.getX(), size);
    }
    float along = Math.abs(to.getXDirAdj() + to.getWidthDirAdj() - from.getXDirAdj());
    return switch (direction) {
      case 90 -> new Anchor.Box(from.getX() - 0.8f * size, from.getY() - along, size, along);
      case 270 -> new Anchor.Box(from.getX() - 0.2f * size, from.getY(), size, along);
      default -> new Anchor.Box(from.getX() - along, from.getY() - 0.2f * size, along, size);
    };
  }

  /** In points; PDFBox's is negative where the writing stands on its head. */
  private static float size(TextPosition glyph) {
    return Math.max(1, Math.abs(glyph.getYScale()));
  }

  private static boolean isBold(TextPosition glyph) {
    var name = glyph.getFont().getName();
    var lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  /** Ligatures as the letters they stand for; what no text may hold is left out. */
  private static String plain(String word) {
    boolean ligature = word.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
    var letters = ligature ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
    return letters.replace("\u0000", "").isEmpty() ? "\uFFFD" : letters.replace("\u0000", "");
  }
}
