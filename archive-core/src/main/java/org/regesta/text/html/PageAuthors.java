package org.regesta.text.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.regesta.text.Found;
import org.regesta.text.reading.AroundTexts;
import tools.jackson.databind.JsonNode;

/** Who signed the article. */
final class PageAuthors {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·\\n]|\\s&\\s|\\s" + AroundTexts.anyOf("bylines", "between") + "\\s)\\s*");
  private static final int LONGEST = 60;

  /** A paragraph that is longer is the article's. */
  private static final int LONGEST_LINE = 200;

  private PageAuthors() {}

  static List<Found<String>> of(Page page, Statements statements) {
    var linked = new ArrayList<String>();
    collect(page.linked(), page.linked().article().path("author"), linked);
    var stated = named(linked, "JSON-LD author", page);
    if (!stated.isEmpty()) {
      return stated;
    }
    for (var meta : statements.about(Statements.About.AUTHOR, page.meta())) {
      var same = page.meta().getOrDefault(meta.evidence().substring("meta ".length()), List.of());
      var found = named(same, meta.evidence(), page);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return visible(page);
  }

  private static void collect(LinkedData data, JsonNode author, List<String> into) {
    if (author.isArray()) {
      author.forEach(each -> collect(data, each, into));
    } else if (author.isObject()) {
      var node = data.resolved(author);
      var name = node.path("name");
      if (name.isArray()) {
        name.forEach(each -> LinkedData.text(each).ifPresent(into::add));
      } else {
        LinkedData.text(name).ifPresent(into::add);
      }
    } else {
      LinkedData.text(author).ifPresent(into::add);
    }
  }

  private static List<Found<String>> visible(Page page) {
    for (var query :
        List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            "a[href*=/author/], a[href*=/authors/]",
            "[class*=byline] a",
            "[class~=(?i)^author(-?name)?$]",
            "[class*=byline]",
            "[class*=author-name], [class*=author_name], [class*=authorName]")) {
      var texts =
          page.document().select(query).stream()
              .filter(element -> element.closest("aside, footer, nav, [class*=comment]") == null)
              .map(element -> SignedLine.names(element.text()))
              .filter(text -> !text.isEmpty())
              .limit(4)
              .toList();
      var found = named(texts, "byline", page);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return signedLine(page);
  }

  /** A line before the first sentences of the page that says who signed and nothing else. */
  private static List<Found<String>> signedLine(Page page) {
    for (var element : page.document().body().getAllElements()) {
      for (var line : BrokenLines.of(element)) {
        if (line.length() > LONGEST_LINE && element.normalName().equals("p")) {
          return List.of();
        }
        var found = isBeside(element) ? List.<Found<String>>of() : signed(line, page);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isBeside(Element element) {
    return Tags.HEADINGS.contains(element.normalName())
        || Tags.SILENT.contains(element.normalName())
        || element.closest("aside, footer, nav, [class*=comment], [class*=related]") != null;
  }

  private static List<Found<String>> signed(String line, Page page) {
    return SignedLine.read(line).stream()
        .flatMap(part -> name(part, page).stream())
        .map(name -> new Found<>(name, "byline"))
        .toList();
  }

  private static List<Found<String>> named(List<String> raw, String evidence, Page page) {
    var names = new LinkedHashMap<String, Found<String>>();
    for (var text : raw) {
      for (var part : BETWEEN.split(SignedLine.BY.matcher(text.strip()).replaceFirst(""), -1)) {
        name(part, page)
            .ifPresent(n -> names.putIfAbsent(PageTitle.key(n), new Found<>(n, evidence)));
      }
    }
    return List.copyOf(names.values());
  }

  private static Optional<String> name(String raw, Page page) {
    var name = SignedLine.BY.matcher(raw.strip()).replaceFirst("").strip();
    boolean odd =
        name.isEmpty()
            || name.length() > LONGEST
            || name.contains("://")
            || name.contains("@")
            || name.contains(".com")
            || name.startsWith("www.")
            || name.chars().anyMatch(Character::isDigit)
            || name.codePoints().noneMatch(Character::isLetter)
            || (name.length() > 25 && name.equals(name.toLowerCase(Locale.ROOT)));
    boolean site =
        page.host().filter(h -> PageTitle.key(h).equals(PageTitle.key(name))).isPresent();
    return odd || site || AroundTexts.namesNobody(name) ? Optional.empty() : Optional.of(name);
  }
}
