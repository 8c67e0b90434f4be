package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.regesta.text.facsimile.Addresses;
import org.regesta.text.facsimile.StyleSheet;

/**
 * Takes out of a page what acts, and gives what it fetches an address in the archive. The policy
 * that the page is sent with forbids the same things once more; neither relies on the other.
 */
final class Tamed {

  private static final Set<String> GONE =
      Set.of(
          "script",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "base",
          "portal",
          "fencedframe",
          "param",
          "noembed",
          "animate",
          "set",
          "animatetransform",
          "animatemotion",
          "foreignobject",
          "handler",
          "listener");

  /** Their content is no mark-up to a browser, so that marks in them would be shown as letters. */
  private static final Set<String> RAW = Set.of("xmp", "plaintext", "listing", "noframes");

  private static final Set<String> ACTING =
      Set.of(
          "action",
          "formaction",
          "formtarget",
          "formmethod",
          "ping",
          "srcdoc",
          "target",
          "download",
          "manifest",
          "autofocus",
          "autoplay",
          "contenteditable",
          "nonce",
          "integrity",
          "crossorigin",
          "referrerpolicy",
          "fetchpriority",
          "attributionsrc",
          "http-equiv",
          "is",
          "popovertarget",
          "popovertargetaction",
          "commandfor",
          "command",
          "accesskey",
          "tabindex",
          "longdesc",
          "lowsrc",
          "dynsrc",
          "codebase",
          "classid",
          "archive",
          "profile",
          "usemap",
          "imagesrcset",
          "sizes",
          "from",
          "to",
          "by",
          "begin",
          "shadowrootmode");

  private static final Set<String> FETCHED = Set.of("src", "poster", "background");
  private static final Set<String> HREF = Set.of("href", "xlink:href");
  private static final Pattern OUR_ID = Pattern.compile("p\\d+");

  private final Addresses addresses;

  private Tamed(Addresses addresses) {
    this.addresses = addresses;
  }

  static void tame(Document document, Addresses addresses) {
    var base = document.selectFirst("base[href]");
    var own = base == null ? "" : Addresses.absolute(addresses.base(), base.attr("href"));
    document.setBaseUri(own.isEmpty() ? addresses.base() : own);
    var tamed = new Tamed(addresses);
    for (var node : nodes(document)) {
      tamed.tame(node);
    }
    tamed.dress(document);
  }

  /** Collected first, because taming takes nodes out. */
  private static List<Node> nodes(Document document) {
    var nodes = new ArrayList<Node>();
    document.traverse((node, _) -> nodes.add(node));
    return nodes;
  }

  private void dress(Document document) {
    var head = document.head();
    head.select("meta[charset]").remove();
    head.prependElement("meta").attr("charset", "utf-8");
    document.body().appendElement("link").attr("rel", "stylesheet").attr("href", addresses.style());
    // a keyboard reaches, and so scrolls, a frame only where something in it takes the focus
    document.body().attr("tabindex", "0");
  }

  private void tame(Node node) {
    if (node instanceof Comment) {
      node.remove();
    } else if (node instanceof DataNode data && !isStyle(data)) {
      data.replaceWith(new TextNode(data.getWholeData()));
    } else if (node instanceof Element element && !(node instanceof Document)) {
      if (isGone(element)) {
        element.remove();
      } else if (!element.hasAttr(Marking.NUMBER)) {
        tame(element);
      }
    }
  }

  private static boolean isStyle(DataNode data) {
    var parent = data.parent();
    return parent != null && parent.normalName().equals("style");
  }

  private static boolean isGone(Element element) {
    return switch (element.normalName()) {
      case "meta" -> element.hasAttr("http-equiv");
      case "link" -> !isStyleSheet(element);
      case String name -> GONE.contains(name);
    };
  }

  private static boolean isStyleSheet(Element link) {
    var rel = link.attr("rel").toLowerCase(Locale.ROOT);
    return rel.strip().equals("stylesheet") && !link.attr("href").isBlank();
  }

  private void tame(Element element) {
    if (element.normalName().equals("style")) {
      tameStyle(element);
    }
    for (var attribute : element.attributes().asList()) {
      tame(element, attribute);
    }
    if (RAW.contains(element.normalName())) {
      element.tagName("pre");
    }
    if (Set.of("button", "input", "select", "textarea").contains(element.normalName())) {
      element.attr("disabled", "");
    }
  }

  private void tameStyle(Element style) {
    for (var node : style.childNodes()) {
      if (node instanceof DataNode data) {
        data.setWholeData(sheet(style, data.getWholeData()));
      }
    }
  }

  private String sheet(Element at, String css) {
    return StyleSheet.rewritten(css, written -> part(at, written));
  }

  private void tame(Element element, Attribute attribute) {
    var key = attribute.getKey();
    var name = key.toLowerCase(Locale.ROOT);
    var value = attribute.getValue();
    if (name.startsWith("on") || ACTING.contains(name) || name.equals(Marking.NUMBER)) {
      element.removeAttr(key);
    } else if (HREF.contains(name)) {
      tameLink(element, key, value);
    } else if (FETCHED.contains(name)) {
      set(element, key, isOwnPicture(element, value) ? value : part(element, value));
    } else if (name.equals("srcset")) {
      tameChoice(element, key, value);
    } else if (name.equals("style")) {
      element.attr(key, sheet(element, value));
    } else if (isOurs(name, value)) {
      element.removeAttr(key).attr("data-" + name, value);
    } else if (runs(value)) {
      element.removeAttr(key);
    } else if (value.toLowerCase(Locale.ROOT).contains("url(")) {
      element.attr(key, sheet(element, value));
    }
  }

  /** An id or a name of the page that would be taken for that of a mark. */
  private static boolean isOurs(String name, String value) {
    return (name.equals("id") || name.equals("name")) && OUR_ID.matcher(value).matches();
  }

  private void tameLink(Element element, String key, String value) {
    var written = value.strip();
    if (written.startsWith("#")) {
      return;
    }
    switch (element.normalName()) {
      case "link" -> set(element, key, part(element, written));
      case "a", "area" -> set(element, key, link(element, written));
      default ->
          set(element, key, isOwnPicture(element, written) ? written : part(element, written));
    }
  }

  private static void set(Element element, String key, String value) {
    if (value.isEmpty()) {
      element.removeAttr(key);
    } else {
      element.attr(key, value);
    }
  }

  /** Of several sizes of a picture the first, where there is no plain one. */
  private void tameChoice(Element element, String key, String value) {
    element.removeAttr(key);
    var first = value.strip().split("[,\\s]\\s", 2)[0].split("\\s", 2)[0];
    var address = part(element, first);
    if (address.isEmpty()) {
      return;
    }
    if (element.normalName().equals("source")) {
      element.attr("srcset", address);
    } else if (element.attr("src").isBlank()) {
      element.attr("src", address);
    }
  }

  private static boolean isOwnPicture(Element element, String value) {
    return value.regionMatches(true, 0, "data:image/", 0, "data:image/".length())
        && Set.of("img", "image", "source", "video").contains(element.normalName());
  }

  private static boolean runs(String value) {
    var bare = value.replaceAll("[\\x00-\\x20]+", "").toLowerCase(Locale.ROOT);
    return bare.startsWith("javascript:")
        || bare.startsWith("vbscript:")
        || bare.startsWith("data:text/");
  }

  private String part(Element at, String written) {
    var absolute = absolute(at, written);
    return absolute.isEmpty() ? "" : addresses.ofPart(absolute);
  }

  private String link(Element at, String written) {
    var absolute = absolute(at, written);
    return absolute.isEmpty() ? "" : addresses.ofLink(absolute);
  }

  private static String absolute(Element at, String written) {
    return Addresses.absolute(at.baseUri(), written);
  }
}
