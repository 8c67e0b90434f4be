package org.regesta.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page states about its article in JSON-LD (schema.org). Read leniently: pages put raw line
 * breaks and comments into it.
 *
 * @param article the node of the article; missing where there is none
 */
record LinkedData(JsonNode article, List<JsonNode> all) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final List<String> ARTICLES =
      List.of("article", "posting", "report", "blog", "story", "review", "recipe");
  private static final int DEEPEST = 6;

  static LinkedData of(Document page) {
    var nodes = new ArrayList<JsonNode>();
    for (var script : page.select("script[type*=ld+json]")) {
      try {
        collect(MAPPER.readTree(clean(script.data())), nodes, 0);
      } catch (JacksonException broken) {
        // a broken script says nothing; the page has other voices
      }
    }
    var article = nodes.stream().filter(LinkedData::isArticle).findFirst();
    return new LinkedData(article.orElse(MAPPER.missingNode()), List.copyOf(nodes));
  }

  private static String clean(String script) {
    var text = script.strip();
    if (text.startsWith("<!--")) {
      text = text.substring(4);
    }
    if (text.startsWith("//<![CDATA[") || text.startsWith("<![CDATA[")) {
      text = text.substring(text.indexOf('[', text.indexOf("CDATA")) + 1);
      text = text.replace("//]]>", "").replace("]]>", "");
    }
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }

  private static void collect(JsonNode node, List<JsonNode> into, int depth) {
    if (depth > DEEPEST || node.isMissingNode()) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> collect(each, into, depth + 1));
    } else if (node.isObject()) {
      into.add(node);
      collect(node.path("@graph"), into, depth + 1);
      collect(node.path("mainEntity"), into, depth + 1);
      collect(node.path("mainEntityOfPage"), into, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(type -> ARTICLES.stream().anyMatch(type::contains));
  }

  static List<String> types(JsonNode node) {
    var type = node.path("@type");
    var types = new ArrayList<String>();
    if (type.isString()) {
      types.add(type.stringValue().toLowerCase(Locale.ROOT));
    }
    type.forEach(each -> types.add(each.asString("").toLowerCase(Locale.ROOT)));
    return types;
  }

  /** What the article is said to be; "newsarticle" where that is one of several. */
  Optional<String> kind() {
    var types = types(article);
    return types.stream()
        .filter(type -> type.contains("news"))
        .findFirst()
        .or(() -> types.stream().findFirst());
  }

  /** A property of the article, else of any node that has it. */
  Optional<String> property(String name) {
    var own = text(article.path(name));
    return own.isPresent()
        ? own
        : all.stream().map(node -> text(node.path(name))).flatMap(Optional::stream).findFirst();
  }

  /** A plain string; empty where the node is something else or blank. */
  static Optional<String> text(@Nullable JsonNode node) {
    return node != null && node.isString() && !node.stringValue().isBlank()
        ? Optional.of(node.stringValue().strip())
        : Optional.empty();
  }

  /** The node that an "@id" of this page points to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    var id = text(node.path("@id"));
    if (id.isEmpty() || node.has("name")) {
      return node;
    }
    return all.stream()
        .filter(other -> other.has("name") && text(other.path("@id")).equals(id))
        .findFirst()
        .orElse(node);
  }
}
