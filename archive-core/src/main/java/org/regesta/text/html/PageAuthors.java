package org.regesta.text.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.regesta.text.Found;
import org.regesta.text.reading.AroundTexts;
import tools.jackson.databind.JsonNode;

/** Who signed the article. */
final class PageAuthors {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;|/•·\\n]|\\s&\\s|\\s" + AroundTexts.anyOf("bylines", "between") + "\\s)\\s*");
  private static final int LONGEST = 60;

  /** "page.head.author": what a program should have filled. */
  private static final Pattern CODE = Pattern.compile("[\\p{L}_]+(\\.[\\p{L}_]+){2,}|[{<\\[%].*");

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
      var names = same.stream().map(value -> turned(value, meta.evidence())).toList();
      var found = named(names, meta.evidence(), page);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Stream.<Supplier<List<Found<String>>>>of(
            () -> onCard(page), () -> onlyPerson(page), () -> visible(page))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Roy, Aniruddha", as catalogues and lists of references turn a name. */
  private static String turned(String value, String evidence) {
    var parts = value.split(",", -1);
    return evidence.startsWith("meta citation_") && parts.length == 2
        ? parts[1].strip() + " " + parts[0].strip()
        : value;
  }

  /** The line on a card for networks that is labelled as who wrote. */
  private static List<Found<String>> onCard(Page page) {
    for (var number : List.of("1", "2")) {
      var label = page.meta().getOrDefault("twitter:label" + number, List.of());
      if (label.stream().anyMatch(text -> SignedLine.BY.matcher(text + " ").lookingAt())) {
        var value = page.meta().getOrDefault("twitter:data" + number, List.of());
        return named(value, "meta twitter:data" + number, page);
      }
    }
    return List.of();
  }

  /** The only person whom the page describes for machines. */
  private static List<Found<String>> onlyPerson(Page page) {
    var people =
        page.linked().all().stream()
            .filter(node -> LinkedData.types(node).contains("person"))
            .flatMap(node -> LinkedData.text(node.path("name")).stream())
            .distinct()
            .toList();
    return people.size() == 1 ? named(people, "JSON-LD Person", page) : List.of();
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
    var signed = signedLine(page);
    return signed.isEmpty() ? calledAuthor(page) : signed;
  }

  /** The first short words in an element that has "author" somewhere in its name. */
  private static List<Found<String>> calledAuthor(Page page) {
    return page.document().select("[class*=author]").stream()
        .filter(element -> !isBeside(element))
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty() && text.length() < LONGEST)
        .map(text -> named(List.of(text), "byline", page))
        .filter(found -> !found.isEmpty() && looksLikeAName(found.getFirst().value()))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean looksLikeAName(String text) {
    var words = text.split(" ");
    return words.length > 1
        && words.length < 5
        && Stream.of(words).filter(word -> Character.isUpperCase(word.codePointAt(0))).count() > 1;
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
    for (var value : raw) {
      var text = Parser.unescapeEntities(value, false);
      if (text.contains("://")) {
        continue;
      }
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
            || CODE.matcher(name).matches()
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
