package org.regesta.text.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;
import org.regesta.text.Found;

/**
 * The headline: what most of the page's voices agree on, without the name of the site that {@code
 * title} elements carry behind it.
 */
final class PageTitle {

  private static final Pattern PARTS = Pattern.compile("\\s+[|–—•·»:\\-]+\\s+|\\s*[|»]\\s*");
  private static final Pattern ANY_PARTS = Pattern.compile("\\s*[|–—•·»:]+\\s*|\\s-+\\s");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String NEWS_HEADLINE = "JSON-LD headline of news";
  private static final int LONGEST = 400;

  /** What the tables know as titles that name no text. */
  private static final List<Pattern> NO_TITLES =
      Language.UNDETERMINED.table("no-titles").stream()
          .map(row -> Pattern.compile(row.getFirst(), Pattern.CASE_INSENSITIVE))
          .toList();

  /** What headlines were written in where h1 was not used; the first of them is taken. */
  private static final String HEADLINES = "h2, h3, h4, font > b, b > font, big, strong > font";

  private PageTitle() {}

  static Optional<Found<String>> of(Page page, Statements statements) {
    var voices = voices(page, statements);
    Found<String> best = null;
    double agreed = 0;
    for (var voice : voices) {
      double same =
          voices.stream()
              .filter(other -> same(other, voice))
              .mapToDouble(v -> weight(v, voices))
              .sum();
      if (same > agreed) {
        best = voice;
        agreed = same;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * What the page shows as its headline counts more than what it hands to networks and searches, if
   * the two have words in common: else it is the name of the site or of a part of the page.
   */
  private static double weight(Found<String> voice, List<Found<String>> voices) {
    return switch (voice.evidence()) {
      case "h1", "itemprop headline" ->
          voices.stream().anyMatch(other -> isOfTheSame(voice, other)) ? 2.6 : 1;
      case NEWS_HEADLINE -> 1.7;
      case "meta twitter:title", "meta title" -> 0.5;
      default -> 1;
    };
  }

  /** Whether a third of the words of the shorter stand in the longer too. */
  private static boolean isOfTheSame(Found<String> shown, Found<String> other) {
    if (other.evidence().equals("h1") || other.evidence().equals("itemprop headline")) {
      return false;
    }
    var words = words(shown.value());
    var others = words(other.value());
    long common = words.stream().filter(others::contains).count();
    return common * 3 >= Math.min(words.size(), others.size()) && common > 0;
  }

  private static Set<String> words(String text) {
    return WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** In the order in which they are believed where none agree. */
  private static List<Found<String>> voices(Page page, Statements statements) {
    var voices = new ArrayList<Found<String>>();
    headings(page).forEach(voices::add);
    LinkedData.text(page.linked().article().path("headline"))
        .ifPresent(text -> add(voices, text, headlineOf(page)));
    var site = siteNames(page, statements);
    for (var stated : statements.about(Statements.About.TITLE, page.meta())) {
      add(voices, withoutSite(stated.value(), site, voices), stated.evidence());
    }
    var whole = withoutSite(page.document().title(), site, voices);
    if (page.document().select("h1").isEmpty()) {
      add(voices, shown(page, whole), "title element, as the page shows it");
      if (namesNoArticle(page.document().title())) {
        add(voices, firstShown(page), "first heading; the title element names no article");
      }
    }
    add(voices, whole, "title element");
    return voices;
  }

  /** Newsrooms state the headline as they mean it; others often one for searches. */
  private static String headlineOf(Page page) {
    boolean news = page.linked().kind().filter(kind -> kind.contains("news")).isPresent();
    return news ? NEWS_HEADLINE : "JSON-LD headline";
  }

  /** The part of the title element that stands alone on a page without h1, as its headline does. */
  private static String shown(Page page, String title) {
    var parts = Stream.of(ANY_PARTS.split(title)).filter(part -> part.length() > 8).toList();
    return parts.size() < 2
        ? ""
        : page.document().select(HEADLINES).stream()
            .map(Element::text)
            .flatMap(text -> parts.stream().filter(part -> key(part).equals(key(text))))
            .findFirst()
            .orElse("");
  }

  /** "Evening News - print version": a part that programs and sites put on every page. */
  private static boolean namesNoArticle(String title) {
    return ANY_PARTS
        .splitAsStream(title)
        .map(String::strip)
        .anyMatch(part -> NO_TITLES.stream().anyMatch(made -> made.matcher(part).matches()));
  }

  private static String firstShown(Page page) {
    return page.document().select(HEADLINES).stream()
        .map(Element::text)
        .filter(text -> text.length() > 8)
        .findFirst()
        .orElse("");
  }

  private static List<Found<String>> headings(Page page) {
    var found = new ArrayList<Found<String>>();
    var marked = page.document().selectFirst("h1[itemprop~=headline|name], [itemprop=headline]");
    if (marked != null) {
      add(found, marked.text(), "itemprop headline");
    }
    var headings = page.document().select("h1");
    if (headings.size() == 1) {
      add(found, headings.getFirst().text(), "h1");
    } else {
      headings.stream()
          .filter(h1 -> h1.closest("article, main") != null)
          .findFirst()
          .ifPresent(h1 -> add(found, h1.text(), "h1"));
    }
    return found;
  }

  /** The element that shows the headline: by its words, else the first h1 of the page. */
  static @Nullable Element headline(Page page, String title) {
    var key = key(title);
    Element first = null;
    for (var heading : page.document().select("h1, h2, h3")) {
      var own = key(heading.text());
      if (!own.isEmpty() && own.equals(key)) {
        return heading;
      }
      boolean main = heading.normalName().equals("h1") && !own.isEmpty();
      first = first == null && main ? heading : first;
    }
    return first;
  }

  private static void add(List<Found<String>> voices, String raw, String evidence) {
    var text = Parser.unescapeEntities(raw, false).replaceAll("\\s+", " ").strip();
    if (!text.isEmpty() && text.length() <= LONGEST) {
      voices.add(new Found<>(text, evidence));
    }
  }

  private static List<String> siteNames(Page page, Statements statements) {
    var names = new ArrayList<String>();
    statements
        .about(Statements.About.PUBLISHER, page.meta())
        .forEach(s -> names.add(key(s.value())));
    LinkedData.text(page.linked().article().path("publisher").path("name"))
        .ifPresent(name -> names.add(key(name)));
    page.host().ifPresent(host -> names.add(key(host)));
    page.host().ifPresent(host -> names.add(key(host.replaceFirst("\\.[a-z.]+$", ""))));
    names.removeIf(String::isEmpty);
    return names;
  }

  /** "Headline | Section - The Site" without what another voice or the site's name shows up. */
  private static String withoutSite(String title, List<String> site, List<Found<String>> voices) {
    var cut = PARTS.matcher(title);
    int end = title.length();
    int begin = 0;
    while (cut.find()) {
      var before = title.substring(0, cut.start());
      var after = title.substring(cut.end());
      if (voices.stream().anyMatch(voice -> key(voice.value()).equals(key(before)))) {
        return before;
      }
      if (before.length() > 8 && isSite(after, site)) {
        end = Math.min(end, cut.start());
      } else if (after.length() > 8 && begin == 0 && isSite(before, site)) {
        begin = cut.end();
      }
    }
    return begin < end ? title.substring(begin, end) : title;
  }

  private static boolean isSite(String part, List<String> site) {
    var key = key(part);
    return !key.isEmpty()
        && site.stream()
            .anyMatch(s ->
                s.equals(key)
                    || (key.length() > 3 && s.startsWith(key))
                    || (s.length() > 3 && key.startsWith(s) && key.length() < 2 * s.length()));
  }

  private static boolean same(Found<String> a, Found<String> b) {
    return key(a.value()).equals(key(b.value()));
  }

  /** Letters and digits only, so that marks and case do not part what is the same. */
  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
