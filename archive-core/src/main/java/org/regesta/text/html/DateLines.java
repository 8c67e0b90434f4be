package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks a page once for the short lines that hold figures, and for where its headline ends. */
final class DateLines implements NodeFilter {

  /**
   * A line of text, from one break to the next.
   *
   * @param home the element of its first words
   * @param before the line above, in which a label may stand
   * @param at how many characters of the page stand before it
   */
  record Line(String text, Element home, String before, int at) {}

  private static final int LONGEST = 400;
  private static final int SHORTEST = 6;
  private static final int LABEL = 80;

  /** "1.1.24" is the shortest day. */
  private static final int ENOUGH = 4;

  private final List<Line> lines = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Integer> timesAt = new ArrayList<>();
  private final @Nullable Element headline;
  private final StringBuilder words = new StringBuilder();
  private @Nullable Element home;
  private String before = "";
  private int at;
  private int headlineBegins = -1;
  private int headlineEnds = -1;

  private DateLines(@Nullable Element headline) {
    this.headline = headline;
  }

  static DateLines of(Element body, @Nullable Element headline) {
    var lines = new DateLines(headline);
    NodeTraversor.filter(lines, body);
    lines.flush();
    return lines;
  }

  List<Line> lines() {
    return lines;
  }

  /** Elements that carry a moment for machines. */
  List<Element> times() {
    return times;
  }

  int timeAt(int index) {
    return timesAt.get(index);
  }

  /** Characters from the headline's end; negative above the headline; as given without one. */
  int distance(int place) {
    return place >= headlineEnds ? place - headlineEnds : place - headlineBegins;
  }

  boolean hasHeadline() {
    return headlineEnds >= 0;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    var name = element.normalName();
    if (isSilent(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!Tags.INLINE.contains(name)) {
      flush();
    }
    if (element.attributesSize() > 0 && isTime(element, name)) {
      times.add(element);
      timesAt.add(at + words.length());
    }
    if (element.equals(headline)) {
      headlineBegins = at;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (!Tags.INLINE.contains(element.normalName())) {
        flush();
      }
      if (element.equals(headline)) {
        headlineEnds = at + words.length();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isSilent(String name) {
    return Tags.SILENT.contains(name) && !name.equals("button") && !name.equals("meta");
  }

  private static boolean isTime(Element element, String name) {
    return name.equals("time")
        || element.hasAttr("datetime")
        || element.hasAttr("itemprop")
        || element.hasAttr("property")
        || (element.hasAttr("title") && (name.equals("abbr") || name.equals("span")));
  }

  private void add(TextNode node) {
    var text = node.getWholeText();
    if (text.isBlank()) {
      return;
    }
    home = home == null ? node.parent() : home;
    if (words.length() <= LONGEST) {
      words.append(text).append(' ');
    } else {
      at += text.length();
    }
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    if (home != null && words.length() <= LONGEST + 1 && hasFigures(words)) {
      var text = collapsed(words);
      if (text.length() >= SHORTEST) {
        lines.add(new Line(text, home, before, at));
      }
    }
    before = words.length() < LABEL ? words.toString() : "";
    at += words.length();
    words.setLength(0);
    home = null;
  }

  private static String collapsed(CharSequence words) {
    var text = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00a0';
      boolean after = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (!space || !after) {
        text.append(space ? ' ' : c);
      }
    }
    return text.toString().strip();
  }

  /** Enough figures for a day, and a run of four or a mark between two of them. */
  private static boolean hasFigures(CharSequence text) {
    int figures = 0;
    int run = 0;
    boolean dated = false;
    for (int i = 0; i < text.length() && !(dated && figures >= ENOUGH); i++) {
      char c = text.charAt(i);
      boolean figure = c >= '0' && c <= '9';
      boolean marked = run > 0 && (c == '.' || c == '/' || c == '-');
      run = figure ? run + 1 : 0;
      figures += figure ? 1 : 0;
      dated |= run == ENOUGH || marked;
    }
    return dated && figures >= ENOUGH;
  }
}
