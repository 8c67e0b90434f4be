package org.regesta.text.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.regesta.text.Anchor;
import org.regesta.text.facsimile.Mark;

/**
 * Puts {@code mark} elements around words of a page. Every place is looked up before the first
 * element is put in, because the paths count the nodes of the page as parsed.
 */
final class Marking {

  /** Of our elements alone: what the page itself has under this name is renamed. */
  static final String NUMBER = "data-regesta-p";

  private final Document document;
  private final Map<TextNode, List<Stretch>> stretches = new LinkedHashMap<>();
  private final Set<Integer> marked = new HashSet<>();

  private Marking(Document document) {
    this.document = document;
  }

  /** Words of one text node that belong to a mark. */
  private record Stretch(Mark mark, int begin, int end, Part part) {
    boolean covers(int from) {
      return begin <= from && from < end;
    }
  }

  /** Which stretch of its mark it is. */
  private enum Part {
    FIRST,
    LATER
  }

  /** The numbers of the marks that were put in. */
  static Set<Integer> put(Document document, List<Mark> marks) {
    var marking = new Marking(document);
    marks.forEach(marking::find);
    marking.stretches.forEach(Marking::mark);
    return marking.marked;
  }

  private void find(Mark mark) {
    var nodes = new ArrayList<TextNode>();
    var words = new StringBuilder();
    for (var place : mark.places()) {
      var node = NodePath.textAt(document, place.path()).filter(text -> holds(text, place));
      if (node.isEmpty()) {
        return;
      }
      nodes.add(node.get());
      words.append(node.get().getWholeText(), place.begin(), place.end());
    }
    if (nodes.isEmpty() || !sameWords(words.toString(), mark.words())) {
      return;
    }
    for (int i = 0; i < nodes.size(); i++) {
      add(nodes.get(i), mark, mark.places().get(i), i == 0 ? Part.FIRST : Part.LATER);
    }
    marked.add(mark.number());
  }

  private static boolean holds(TextNode text, Anchor.InHtml place) {
    return 0 <= place.begin()
        && place.begin() < place.end()
        && place.end() <= text.getWholeText().length();
  }

  private static boolean sameWords(String found, String wanted) {
    return Words.unspaced(found).equals(Words.unspaced(wanted));
  }

  /** What follows upon the last stretch with nothing but white space between lengthens that. */
  private void add(TextNode node, Mark mark, Anchor.InHtml place, Part part) {
    var list = stretches.computeIfAbsent(node, _ -> new ArrayList<>());
    var last = list.isEmpty() ? Optional.<Stretch>empty() : Optional.of(list.getLast());
    if (last.isPresent()
        && last.get().mark().equals(mark)
        && last.get().end() <= place.begin()
        && Words.unspaced(node.getWholeText().substring(last.get().end(), place.begin()))
            .isEmpty()) {
      var before = list.removeLast();
      list.add(new Stretch(mark, before.begin(), place.end(), before.part()));
    } else {
      list.add(new Stretch(mark, place.begin(), place.end(), part));
    }
  }

  private static void mark(TextNode node, List<Stretch> stretches) {
    var text = node.getWholeText();
    var cuts = new TreeSet<>(List.of(0, text.length()));
    for (var stretch : stretches) {
      cuts.add(stretch.begin());
      cuts.add(stretch.end());
    }
    int from = cuts.removeFirst();
    for (int to : cuts) {
      node.before(piece(text, from, to, stretches));
      from = to;
    }
    node.remove();
  }

  /** Marks that share words stand inside each other, in the order of their numbers. */
  private static Node piece(String text, int from, int to, List<Stretch> stretches) {
    var here =
        stretches.stream()
            .filter(stretch -> stretch.covers(from))
            .sorted((a, b) -> Integer.compare(b.mark().number(), a.mark().number()))
            .toList();
    Node piece = new TextNode(text.substring(from, to));
    for (var stretch : here) {
      piece = element(stretch, from, to).appendChild(piece);
    }
    return piece;
  }

  private static Element element(Stretch stretch, int from, int to) {
    var mark = stretch.mark();
    var element = new Element("mark").attr(NUMBER, Integer.toString(mark.number()));
    element.addClass("regesta-mark");
    if (mark.choice() == Mark.Choice.CHOSEN) {
      element.addClass("regesta-chosen");
    }
    if (stretch.part() == Part.FIRST && stretch.begin() == from) {
      element.id("p" + mark.number());
    }
    if (stretch.end() == to) {
      element.addClass("regesta-end");
    }
    return element;
  }
}
