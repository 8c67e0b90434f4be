package org.regesta.text.html;

import java.util.Set;

/** What the elements of HTML mean for running text. */
final class Tags {

  /** Their content is no text of the page. */
  static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "head",
          "title",
          "meta",
          "link",
          "datalist",
          "dialog",
          "frameset",
          "noframes",
          "rp",
          "rt");

  /** They stand beside the text, whatever they hold. */
  static final Set<String> FURNITURE = Set.of("nav", "footer", "form", "menu", "fieldset");

  /** A line of running text goes on through them; every other element begins a new block. */
  static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
          "picture", "source", "nobr", "amp-img", "rb", "blink");

  static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}
}
