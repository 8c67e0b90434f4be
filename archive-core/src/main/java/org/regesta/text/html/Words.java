package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Anchor;
import org.regesta.text.reading.Piece;

/**
 * Collects the words of one block. White space is collapsed as a browser does; where that changes
 * the characters, the run ends, so that every run stands in its text node character for character.
 */
final class Words {

  /** A blank, the next cell, a new line. */
  private static final String STRENGTH = " \t\n";

  private final List<Piece> pieces = new ArrayList<>();
  private @Nullable String owed;
  private int linked;

  /** Takes the words of a node; says whether there were any. */
  boolean add(TextNode node, boolean inLink) {
    var text = node.getWholeText();
    String path = null;
    int at = 0;
    while (at < text.length()) {
      int start = skipSpace(text, at);
      if (start > at) {
        owe(" ");
      }
      int stop = endOfRun(text, start);
      if (stop > start) {
        path = path == null ? NodePath.of(node) : path;
        payOwed();
        pieces.add(new Piece(text.substring(start, stop), new Anchor.InHtml(path, start, stop)));
        linked += inLink ? stop - start : 0;
      }
      at = Math.max(stop, start + 1);
    }
    return path != null;
  }

  /** White space that something else than a character makes; the strongest kind wins. */
  void owe(String space) {
    if (!pieces.isEmpty() && (owed == null || STRENGTH.indexOf(space) > STRENGTH.indexOf(owed))) {
      owed = space;
    }
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  int linked() {
    return linked;
  }

  /** What was collected; the next block begins. */
  List<Piece> take() {
    var taken = List.copyOf(pieces);
    pieces.clear();
    owed = null;
    linked = 0;
    return taken;
  }

  /** The characters that are neither white space nor unseen. */
  static String unspaced(String text) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c) && !isUnseen(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private void payOwed() {
    if (owed != null) {
      pieces.add(Piece.gap(owed));
      owed = null;
    }
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A single blank between two words stays in the run. */
  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        boolean single = c == ' ' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
        if (!single || isUnseen(text.charAt(at + 1))) {
          break;
        }
      } else if (isUnseen(c)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Soft hyphens, marks of width zero, and what no text may hold. */
  private static boolean isUnseen(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u0000';
  }
}
