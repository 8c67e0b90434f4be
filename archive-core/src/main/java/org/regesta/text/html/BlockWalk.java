package org.regesta.text.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.regesta.text.Block;
import org.regesta.text.reading.Draft;

/** Walks a page once and cuts all its visible text into blocks, furniture included. */
final class BlockWalk implements NodeFilter {

  /** An element with more of the page's prose than this, in per cent, is no furniture. */
  private static final int TOO_MUCH = 40;

  /** The same for an element that is also called the body of an article. */
  private static final int TOO_MUCH_OF_A_BODY = 10;

  /** What readers wrote may be most of a page, but not all of it. */
  private static final int NEARLY_ALL = 85;

  private final PageParts parts;
  private final Element body;
  private final Mass mass;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Element> furniture = new ArrayDeque<>();
  private final Deque<Element> tables = new ArrayDeque<>();
  private final Words words = new Words();
  private @Nullable Element first;
  private int links;
  private int breaks;

  private BlockWalk(PageParts parts, Element body, Mass mass) {
    this.parts = parts;
    this.body = body;
    this.mass = mass;
  }

  static List<PageBlock> of(Element body, Mass mass, PageParts parts) {
    var walk = new BlockWalk(parts, body, mass);
    walk.open.push(body);
    NodeTraversor.filter(walk, body);
    walk.flush();
    return List.copyOf(walk.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || element.equals(body)) {
      return FilterResult.CONTINUE;
    }
    var name = element.normalName();
    if (Tags.SILENT.contains(name) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (Tags.INLINE.contains(name)) {
      links += name.equals("a") ? 1 : 0;
    } else {
      enter(element, name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(body)) {
      var name = element.normalName();
      if (name.equals("a")) {
        links--;
      } else if (!name.equals("br") && !Tags.INLINE.contains(name)) {
        leave(element, name);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void addText(TextNode text) {
    if (words.add(text, links > 0)) {
      breaks = 0;
      first = first == null ? text.parent() : first;
    }
  }

  private void lineBreak() {
    breaks++;
    if (breaks > 1 && tables.isEmpty()) {
      flush();
    } else {
      words.owe("\n");
    }
  }

  private void enter(Element element, String name) {
    if (!tables.isEmpty()) {
      words.owe(cellSpace(name));
    } else {
      flush();
    }
    open.push(element);
    if (tables.isEmpty() && name.equals("table") && DataTable.is(element)) {
      tables.push(element);
    }
    if (isFurniture(element, name)) {
      furniture.push(element);
    }
  }

  private void leave(Element element, String name) {
    if (tables.isEmpty() || element.equals(tables.peek())) {
      flush();
    } else {
      words.owe(cellSpace(name));
    }
    pop(open, element);
    pop(tables, element);
    pop(furniture, element);
  }

  private static void pop(Deque<Element> stack, Element element) {
    if (element.equals(stack.peek())) {
      stack.pop();
    }
  }

  private static String cellSpace(String name) {
    return switch (name) {
      case "td", "th" -> "\t";
      case "tr" -> "\n";
      default -> " ";
    };
  }

  private boolean isHidden(Element element) {
    return Visibility.isHidden(element) && mass.of(element, body) < TOO_MUCH;
  }

  private boolean isFurniture(Element element, String name) {
    if (Tags.HEADINGS.contains(name)) {
      return false;
    }
    int share = mass.of(element, body);
    if (share > NEARLY_ALL) {
      return false;
    }
    var names = Names.of(element);
    int limit = parts.isBody(names) ? TOO_MUCH_OF_A_BODY : TOO_MUCH;
    return parts.isTalk(names)
        || (share < limit && (isBesideByTag(element, name) || parts.isFurniture(names)));
  }

  private static boolean isBesideByTag(Element element, String name) {
    return switch (name) {
      case "aside" -> true;
      case "header" -> element.closest("article, main") == null;
      default -> Tags.FURNITURE.contains(name);
    };
  }

  private void flush() {
    breaks = 0;
    if (words.isEmpty()) {
      return;
    }
    int linked = words.linked();
    var home = tables.isEmpty() ? open.getFirst() : tables.getFirst();
    var place = furniture.isEmpty() ? PageBlock.Place.FLOW : PageBlock.Place.FURNITURE;
    var kind =
        tables.isEmpty() ? BlockKind.of(first == null ? home : first, body) : Block.Kind.TABLE;
    first = null;
    blocks.add(new PageBlock(new Draft(kind, words.take()), home, linked, place));
  }
}
