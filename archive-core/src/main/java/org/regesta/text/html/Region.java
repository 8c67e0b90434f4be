package org.regesta.text.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element as walked: what it is called, and how much text of which kind it holds. */
final class Region {

  /** From this length on, a block with few links is prose. */
  static final int PROSE = 80;

  private static final Set<String> TAGS =
      Set.of("article", "main", "aside", "nav", "header", "footer", "form", "td", "li", "figure");

  final @Nullable Region parent;
  final Element element;
  final String names;

  /** The parts that this element and those around it are named after. */
  final long parts;

  /** By tag, whether this element or one around it is of it; bits in the order of {@link Sign}. */
  final int tags;

  final int depth;
  int chars;
  int linked;
  int blocks;
  int prose;
  double first;
  private @Nullable String likeness;

  Region(@Nullable Region parent, Element element, PartNames partNames) {
    this.parent = parent;
    this.element = element;
    this.names = Names.of(element);
    this.parts = (parent == null ? 0 : parent.parts) | partNames.of(names, element);
    this.tags = (parent == null ? 0 : parent.tags) | tag(element);
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  private static int tag(Element element) {
    var role = element.attr("role");
    var name = role.equals("main") ? "main" : element.normalName();
    if (!TAGS.contains(name)) {
      return 0;
    }
    return switch (name) {
      case "article" -> 1;
      case "main" -> 1 << 1;
      case "aside" -> 1 << 2;
      case "nav" -> 1 << 3;
      case "header" -> 1 << 4;
      case "footer" -> 1 << 5;
      case "form" -> 1 << 6;
      case "td" -> 1 << 7;
      case "li" -> 1 << 8;
      default -> 1 << 9;
    };
  }

  /** Counts a block for this element and all around it. */
  void count(int length, int links) {
    boolean isProse = length >= PROSE && links * 3 < length;
    for (var at = this; at != null; at = at.parent) {
      at.chars += length;
      at.linked += links;
      at.blocks++;
      at.prose += isProse ? length : 0;
    }
  }

  /** The element and the one around it, as a template of the page makes them again and again. */
  String likeness() {
    if (likeness == null) {
      likeness = parent == null ? kind() : parent.kind() + ">" + kind();
    }
    return likeness;
  }

  private String kind() {
    return element.normalName() + "." + element.className().toLowerCase(Locale.ROOT);
  }

  double linkShare() {
    return chars == 0 ? 0 : (double) linked / chars;
  }

  double proseShare() {
    return chars == 0 ? 0 : (double) prose / chars;
  }

  static void putTags(int tags, double[] signs) {
    for (int i = 0; i <= 9; i++) {
      signs[Sign.TAG_ARTICLE.column() + i] = (tags >> i) & 1;
    }
  }
}
