package org.regesta.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the paragraphs of a text, innermost open quotation on top. */
final class QuotationReading {

  /** Nobody quotes deeper than this; marks beyond it are not counted. */
  private static final int DEEPEST = 24;

  private final String text;
  private final Apostrophes apostrophes;
  private final Deque<Opened> open = new ArrayDeque<>();
  private final List<Quotation> found = new ArrayList<>();

  /** Takes the outermost runs, where only these are asked for. */
  private final @Nullable QuotedRuns runs;

  /** A paragraph whose end is not yet read: whether a quotation runs on is seen in the next one. */
  private @Nullable Passage waiting;

  private QuotationReading(String text, @Nullable QuotedRuns runs) {
    this.text = text;
    this.runs = runs;
    this.apostrophes = new Apostrophes(text);
  }

  /** Finds all quotations. */
  static QuotationReading ofAll(String text) {
    return new QuotationReading(text, null);
  }

  /** Hands over the outermost quoted runs, and keeps none. */
  static QuotationReading ofRuns(String text, QuotedRuns runs) {
    return new QuotationReading(text, runs);
  }

  /** Reads the paragraph before this one: what it leaves open depends on how this one begins. */
  void read(Passage paragraph) {
    if (waiting != null) {
      scan(waiting, openingAt(paragraph));
    }
    waiting = paragraph;
  }

  List<Quotation> finish() {
    if (waiting != null) {
      scan(waiting, null);
    }
    found.sort(
        Comparator.comparingInt((Quotation quotation) -> quotation.passage().begin())
            .thenComparingInt(Quotation::depth));
    return List.copyOf(found);
  }

  private void scan(Passage paragraph, @Nullable QuotationMark nextOpens) {
    int at = takeUp(paragraph);
    while (at < paragraph.end()) {
      at = step(at, paragraph, nextOpens);
    }
    endParagraph(paragraph, nextOpens);
  }

  /** Goes on with the quotation that the paragraph before left open, if this one opens again. */
  private int takeUp(Passage paragraph) {
    var carried = open.peekLast();
    var mark = openingAt(paragraph);
    if (carried == null || mark == null || !carried.mark.matches(mark)) {
      return paragraph.begin();
    }
    carried.begin = paragraph.begin();
    return paragraph.begin() + length(paragraph.begin(), paragraph.end());
  }

  private int step(int at, Passage paragraph, @Nullable QuotationMark nextOpens) {
    char unit = text.charAt(at);
    switch (unit) {
      case '\u201c' -> leftCurly(at, paragraph);
      case '\u201d' -> rightCurly(at, paragraph);
      case '"' -> straight(at, paragraph);
      case '\u201e' -> push(QuotationMark.LOW, at);
      case '\u00ab' -> guillemet(at, QuotationMark.REVERSED_GUILLEMET, QuotationMark.GUILLEMET);
      case '\u00bb' -> guillemet(at, QuotationMark.GUILLEMET, QuotationMark.REVERSED_GUILLEMET);
      case '`', '\'' -> {
        if (at + 1 < paragraph.end() && text.charAt(at + 1) == unit) {
          typewriter(at, paragraph);
          return at + 2;
        }
        single(at, paragraph, nextOpens);
      }
      case '\u2018', '\u2019' -> single(at, paragraph, nextOpens);
      default -> {
        return at + 1;
      }
    }
    return at + 1;
  }

  private void leftCurly(int at, Passage paragraph) {
    var top = open.peek();
    if (top != null && top.mark == QuotationMark.LOW) {
      close(top, at + 1);
    } else if (top != null && top.mark.isDouble() && looksClosing(at, paragraph)) {
      close(top, at + 1);
    } else {
      push(QuotationMark.CURLY, at);
    }
  }

  private void rightCurly(int at, Passage paragraph) {
    var opened = innermostDouble(QuotationMark.CURLY);
    if (opened == null) {
      opened = innermostDouble(QuotationMark.LOW);
    }
    if (opened != null) {
      closeThrough(opened, at + 1);
    } else if (looksOpening(at, paragraph)) {
      push(QuotationMark.CURLY, at);
    }
  }

  private void straight(int at, Passage paragraph) {
    var opened = innermostDouble(QuotationMark.STRAIGHT);
    boolean opening = looksOpening(at, paragraph);
    if (opened == null) {
      if (!looksClosing(at, paragraph)) {
        push(QuotationMark.STRAIGHT, at);
      }
    } else if (opening && opened.mark == QuotationMark.CURLY) {
      push(QuotationMark.STRAIGHT, at);
    } else if (opening) {
      abandon(opened, at);
      push(QuotationMark.STRAIGHT, at);
    } else {
      closeThrough(opened, at + 1);
    }
  }

  private void typewriter(int at, Passage paragraph) {
    var opened = innermostDouble(QuotationMark.TYPEWRITER);
    if (opened != null && text.charAt(at) == '\'') {
      closeThrough(opened, at + 2);
    } else if (opened == null && !looksClosing(at + 1, paragraph)) {
      push(QuotationMark.TYPEWRITER, at);
    }
  }

  private void guillemet(int at, QuotationMark closes, QuotationMark opens) {
    var top = open.peek();
    if (top != null && top.mark == closes) {
      close(top, at + 1);
    } else {
      push(opens, at);
    }
  }

  private void single(int at, Passage paragraph, @Nullable QuotationMark nextOpens) {
    char unit = text.charAt(at);
    var top = open.peek();
    boolean inSingle = top != null && !top.mark.isDouble();
    if (unit != '\u2018' && unit != '`' && inSingle && at > top.begin) {
      boolean runsOn = nextOpens != null && !nextOpens.isDouble();
      if (apostrophes.mayClose(at, paragraph.end())
          && !apostrophes.isPossessive(at, paragraph.end(), runsOn)) {
        close(top, at + 1);
        return;
      }
    }
    if (unit != '\u2019'
        && !inSingle
        && apostrophes.mayOpen(at, paragraph.begin(), paragraph.end())) {
      openSingle(at, unit, paragraph);
    }
  }

  private void openSingle(int at, char unit, Passage paragraph) {
    boolean closes = apostrophes.closesLater(at, paragraph.end());
    boolean introduced = at == paragraph.begin() || introduces(at, paragraph);
    if (unit == '\u2018' && (closes || introduced)) {
      push(QuotationMark.CURLY_SINGLE, at);
    } else if (unit == '\'' && closes) {
      push(QuotationMark.STRAIGHT_SINGLE, at);
    }
  }

  /** Whether a colon or comma stands before the mark, as before speech. */
  private boolean introduces(int at, Passage paragraph) {
    int before = at - 1;
    while (before > paragraph.begin() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= paragraph.begin()
        && (text.charAt(before) == ':' || text.charAt(before) == ',');
  }

  private boolean looksOpening(int at, Passage paragraph) {
    boolean free = at == paragraph.begin() || opensWord(text.charAt(at - 1));
    return free && at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean looksClosing(int at, Passage paragraph) {
    boolean behindWord = at > paragraph.begin() && !opensWord(text.charAt(at - 1));
    return behindWord
        && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean opensWord(char unit) {
    return Character.isWhitespace(unit)
        || switch (unit) {
          case '(', '[', '\u2014', '\u2013', '-', '\u00a0', '\u2018', '\u201c', '/' -> true;
          default -> false;
        };
  }

  /** What an unclosed paragraph leaves open runs on, if the next one opens with a like mark. */
  private void endParagraph(Passage paragraph, @Nullable QuotationMark nextOpens) {
    while (open.size() > 1) {
      abandon(open.getFirst(), paragraph.end());
    }
    var outermost = open.peek();
    if (outermost == null) {
      return;
    }
    if (nextOpens != null && outermost.mark.matches(nextOpens)) {
      addPiece(outermost, paragraph.end());
    } else {
      abandon(outermost, paragraph.end());
    }
  }

  private void push(QuotationMark mark, int at) {
    if (open.size() < DEEPEST) {
      open.push(new Opened(mark, at, open.size()));
    }
  }

  private void close(Opened opened, int end) {
    addPiece(opened, end);
    open.remove(opened);
    add(opened, true);
  }

  /** Closes an outer quotation; single marks left open inside it were apostrophes. */
  private void closeThrough(Opened opened, int end) {
    while (open.getFirst() != opened) {
      open.pop();
    }
    close(opened, end);
  }

  /** Ends a quotation that never closes; a single mark inside another quotation was none. */
  private void abandon(Opened opened, int end) {
    while (open.getFirst() != opened) {
      open.pop();
    }
    open.pop();
    if (opened.mark.isDouble() || opened.depth == 0) {
      addPiece(opened, end);
      add(opened, false);
    }
  }

  private void addPiece(Opened opened, int end) {
    var piece = opened.piece(text, end);
    if (runs == null) {
      opened.pieces.add(piece);
    } else if (opened.depth == 0) {
      runs.add(opened.opens, piece);
    }
  }

  private void add(Opened opened, boolean closed) {
    if (opened.pieces.stream().anyMatch(this::hasWords)) {
      found.add(new Quotation(opened.pieces, closed, opened.depth));
    }
  }

  private boolean hasWords(Passage piece) {
    for (int i = piece.begin(); i < piece.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Opened innermostDouble(QuotationMark mark) {
    for (var opened : open) {
      if (opened.mark.isDouble() && opened.mark.matches(mark)) {
        return opened;
      }
    }
    return null;
  }

  private @Nullable QuotationMark openingAt(Passage paragraph) {
    if (paragraph.length() < 2) {
      return null;
    }
    int at = paragraph.begin();
    char second = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\u201c' -> QuotationMark.CURLY;
      case '"' -> QuotationMark.STRAIGHT;
      case '\u201e' -> QuotationMark.LOW;
      case '\u00ab' -> QuotationMark.GUILLEMET;
      case '\u00bb' -> QuotationMark.REVERSED_GUILLEMET;
      case '`' -> second == '`' ? QuotationMark.TYPEWRITER : null;
      case '\u2018' -> singleAt(paragraph, QuotationMark.CURLY_SINGLE);
      case '\'' ->
          second == '\''
              ? QuotationMark.TYPEWRITER
              : singleAt(paragraph, QuotationMark.STRAIGHT_SINGLE);
      default -> null;
    };
  }

  private @Nullable QuotationMark singleAt(Passage paragraph, QuotationMark mark) {
    return apostrophes.mayOpen(paragraph.begin(), paragraph.begin(), paragraph.end()) ? mark : null;
  }

  private int length(int at, int end) {
    boolean two = at + 1 < end && text.charAt(at + 1) == text.charAt(at);
    return two && (text.charAt(at) == '`' || text.charAt(at) == '\'') ? 2 : 1;
  }

  /** A quotation that waits for its closing mark. */
  private static final class Opened {
    private final QuotationMark mark;
    private final int depth;
    private final List<Passage> pieces = new ArrayList<>();
    private final int opens;
    private int begin;

    Opened(QuotationMark mark, int begin, int depth) {
      this.mark = mark;
      this.opens = begin;
      this.begin = begin;
      this.depth = depth;
    }

    /** What it has of its paragraph, up to an end. */
    Passage piece(String text, int end) {
      int stop = end;
      while (stop > begin + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
        stop--;
      }
      return new Passage(begin, stop);
    }
  }
}
