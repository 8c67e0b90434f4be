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
import org.regesta.text.Block;
import org.regesta.text.reading.Draft;

/** Walks a page once and cuts all its visible text into blocks, furniture included. */
final class BlockWalk implements NodeFilter {

  /** An element with more of the page's prose than this, in per cent, is no furniture. */
  private static final int TOO_MUCH = 40;

  private final PageParts parts;
  private final Element body;
  private final Mass mass;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Element> furniture = new ArrayDeque<>();
  private final Deque<Element> tables = new ArrayDeque<>();
  private final Words words = new Words();
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
    words.add(text, links > 0);
    if (!text.isBlank()) {
      breaks = 0;
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
    boolean called =
        Tags.FURNITURE.contains(name)
            || name.equals("aside")
            || (name.equals("header") && element.closest("article, main") == null)
            || (!Tags.HEADINGS.contains(name) && parts.isFurniture(Names.of(element)));
    return called && mass.of(element, body) < TOO_MUCH;
  }

  private void flush() {
    breaks = 0;
    if (words.isEmpty()) {
      return;
    }
    int linked = words.linked();
    var home = tables.isEmpty() ? open.getFirst() : tables.getFirst();
    var place = furniture.isEmpty() ? PageBlock.Place.FLOW : PageBlock.Place.FURNITURE;
    blocks.add(new PageBlock(new Draft(kind(home), words.take()), home, linked, place));
  }

  private Block.Kind kind(Element home) {
    for (Element at = home; at != null && !at.equals(body); at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Kind.SUBHEADING;
        }
        case "li", "dt", "dd" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "figcaption", "caption", "figure" -> {
          return Block.Kind.CAPTION;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTE;
        }
        case "table" -> {
          if (tables.contains(at)) {
            return Block.Kind.TABLE;
          }
        }
        default -> {
          if (at.equals(home) && Names.of(at).contains(" caption ")) {
            return Block.Kind.CAPTION;
          }
        }
      }
    }
    return Block.Kind.PARAGRAPH;
  }
}
