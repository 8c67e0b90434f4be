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
  private final PartNames partNames;
  private Region open;
  private final Deque<Element> named = new ArrayDeque<>();
  private final Deque<Element> tagged = new ArrayDeque<>();
  private final Deque<Element> talk = new ArrayDeque<>();
  private final Deque<Element> tables = new ArrayDeque<>();
  private final Words words = new Words();
  private @Nullable Element first;
  private int links;
  private int breaks;

  private BlockWalk(PageParts parts, PartNames partNames, Element body, Mass mass) {
    this.parts = parts;
    this.partNames = partNames;
    this.body = body;
    this.mass = mass;
    this.open = new Region(null, body, partNames);
  }

  static List<PageBlock> of(Element body, Mass mass, PageParts parts, PartNames partNames) {
    var walk = new BlockWalk(parts, partNames, body, mass);
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
    if (mass.isSilent(element) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBreak(element, name)) {
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
      } else if (!isBreak(element, name) && !Tags.INLINE.contains(name)) {
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

  /** Some pages write their line breaks as empty elements of that name. */
  private static boolean isBreak(Element element, String name) {
    return name.equals("br") || (element.childNodeSize() == 0 && element.hasClass("br"));
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
    open = new Region(open, element, partNames);
    if (tables.isEmpty() && name.equals("table") && DataTable.is(element)) {
      tables.push(element);
    }
    place(element, name);
  }

  private void leave(Element element, String name) {
    if (tables.isEmpty() || element.equals(tables.peek())) {
      flush();
    } else {
      words.owe(cellSpace(name));
    }
    open = open.parent == null ? open : open.parent;
    pop(tables, element);
    pop(named, element);
    pop(tagged, element);
    pop(talk, element);
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

  private void place(Element element, String name) {
    if (Tags.HEADINGS.contains(name)) {
      return;
    }
    int share = mass.of(element, body);
    if (share > NEARLY_ALL) {
      return;
    }
    int limit = parts.isBody(open.names) ? TOO_MUCH_OF_A_BODY : TOO_MUCH;
    if (parts.isTalk(open.names)) {
      talk.push(element);
    } else if (share < limit) {
      if (isBesideByTag(element, name)) {
        tagged.push(element);
      } else if (parts.isFurniture(open.names)) {
        named.push(element);
      }
    }
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
    var region = tables.isEmpty() ? open : ofTable();
    var kind =
        tables.isEmpty()
            ? BlockKind.of(first == null ? region.element : first, body)
            : Block.Kind.TABLE;
    first = null;
    var block = new PageBlock(new Draft(kind, words.take()), region, linked, place());
    region.count(block.length(), linked);
    blocks.add(block);
  }

  private Region ofTable() {
    var at = open;
    while (at.parent != null && !at.element.equals(tables.getFirst())) {
      at = at.parent;
    }
    return at;
  }

  private PageBlock.Place place() {
    if (!talk.isEmpty()) {
      return PageBlock.Place.TALK;
    }
    if (!tagged.isEmpty()) {
      return PageBlock.Place.BESIDE_BY_TAG;
    }
    return named.isEmpty() ? PageBlock.Place.FLOW : PageBlock.Place.BESIDE_BY_NAME;
  }
}
