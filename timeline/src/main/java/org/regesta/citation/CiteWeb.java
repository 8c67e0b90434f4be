package org.regesta.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.time.Edtf;

/**
 * Wikipedia's template for a page on the web. Its own fields keep both addresses: {@code url} where
 * the source was published, {@code archive-url} the permalink, which readers are led to as long as
 * nobody adds {@code url-status=live}. Without an original or the day of capture, {@code url} is
 * the permalink.
 */
final class CiteWeb implements Form {

  /** "“One part,” […] “and the next.”". */
  private static final Pattern PARTS =
      Pattern.compile("[“„«\"][^“”„«»\"]*[”“»\"](?: \\[…] [“„«\"][^“”„«»\"]*[”“»\"])*");

  @Override
  public String of(Citation citation) {
    var source = citation.source();
    var template = new StringBuilder("{{cite web");
    authors(template, source.authors());
    parameter(
        template, "title", text(source.titleOrName()).replace("[", "&#91;").replace("]", "&#93;"));
    addresses(template, citation.address(), source);
    source.publisher().ifPresent(name -> parameter(template, "website", text(name)));
    source.published().flatMap(CiteWeb::date).ifPresent(date -> parameter(template, "date", date));
    source
        .language()
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .filter(code -> !code.isEmpty())
        .ifPresent(code -> parameter(template, "language", code));
    citation.cited().passage().ifPresent(words -> passage(template, words));
    template.append("}}");
    if (!hasFieldsFor(source)) {
      template.append(' ').append(behind(source)).append('.');
    }
    return template.append('\n').toString();
  }

  private static void addresses(StringBuilder template, String permalink, CitedSource source) {
    if (hasFieldsFor(source)) {
      parameter(template, "url", address(source.original().orElseThrow()));
      parameter(template, "archive-url", permalink);
      source
          .captured()
          .map(CitationDate::of)
          .ifPresent(day -> parameter(template, "archive-date", day.words()));
    } else {
      parameter(template, "url", permalink);
    }
  }

  /** The template takes an archive's address only with an original and the day of capture. */
  private static boolean hasFieldsFor(CitedSource source) {
    return source.original().isPresent() && source.captured().isPresent();
  }

  /** What the template cannot say stands behind it. */
  private static String behind(CitedSource source) {
    var words =
        Archived.words(
            source, at -> CitationDate.of(at).words(), at -> CitationDate.of(at).words());
    return source
        .original()
        .map(url ->
            Plain.begun(words).replace(Plain.line(url), "[" + address(url) + " the original]"))
        .orElse(Plain.begun(words));
  }

  private static void authors(StringBuilder template, List<Creator> authors) {
    for (int i = 0; i < authors.size(); i++) {
      var number = authors.size() == 1 ? "" : Integer.toString(i + 1);
      switch (authors.get(i)) {
        case Creator.Named(var name) ->
            // double brackets around the name: the template does not part it
            parameter(template, "author" + number, "((" + text(name) + "))");
        case Creator.Person person -> {
          parameter(template, "last" + number, text(person.familyFirst()));
          parameter(
              template,
              "first" + number,
              text(person.givenLast() + person.suffix().map(word -> " " + word).orElse("")));
        }
      }
    }
  }

  private static void passage(StringBuilder template, Cited.Words words) {
    words
        .locator()
        .ifPresent(at -> {
          switch (at.unit()) {
            case PAGE ->
                parameter(template, at.first() == at.last() ? "page" : "pages", at.numbers());
            case PARAGRAPH -> parameter(template, "at", at.words());
          }
        });
    if (words.manner() == Cited.Manner.QUOTED || words.manner() == Cited.Manner.AS_WRITTEN) {
      var by = words.by().map(name -> "[" + name + ":] ").orElse("");
      parameter(template, "quote", text(by + bare(words.text())));
    }
  }

  /**
   * The template sets quotation marks of its own, around words that must all be quoted; what is not
   * stands in brackets.
   */
  private static String bare(String quote) {
    return PARTS.matcher(quote).matches()
        ? quote.substring(1, quote.length() - 1).replaceAll("[”“»\"] \\[…] [“„«\"]", " […] ")
        : quote;
  }

  /** Only what the template takes for a date; it refuses others with an error on the page. */
  private static Optional<String> date(Edtf edtf) {
    var plain = CitationDate.of(edtf);
    if (plain.exact() && plain.year().filter(year -> year >= 100).isPresent()) {
      return Optional.of(
          plain
              .season()
              .map(season ->
                  List.of("Spring", "Summer", "Autumn", "Winter").get(season - 1)
                      + " "
                      + plain.yearDigits())
              .orElse(plain.words()));
    }
    return edtf instanceof Edtf.Day(var date)
            && date.month() == null
            && date.toString().matches("[0-9]{4}~")
        ? Optional.of("c. " + plain.yearDigits())
        : Optional.empty();
  }

  private static void parameter(StringBuilder template, String name, String value) {
    template.append(" |").append(name).append('=').append(value);
  }

  /** Nothing in a source may end the template or be taken for markup. */
  private static String text(String words) {
    return Plain.line(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("|", "&#124;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("[[", "&#91;&#91;")
        .replace("]]", "&#93;&#93;")
        .replace("''", "&#39;&#39;")
        .replace("~~~", "&#126;&#126;&#126;");
  }

  private static String address(String url) {
    return Plain.line(url)
        .replace(" ", "%20")
        .replace("\"", "%22")
        .replace("'", "%27")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("{", "%7B")
        .replace("|", "%7C")
        .replace("}", "%7D");
  }
}
