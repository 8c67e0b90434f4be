package org.regesta.text.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.regesta.language.Language;

/**
 * A page as parsed, with what it states for machines.
 *
 * @param address where it was fetched from, if anybody says
 */
record Page(
    Document document,
    LinkedData linked,
    Map<String, List<String>> meta,
    @Nullable String address) {

  private static final Pattern ARCHIVED =
      Pattern.compile("^https?://[^/]+(?:/[^/]+)?/(\\d{4,14})(?:[a-z]{2}_)?/(?=https?://)");

  static Page of(Document document, @Nullable String address) {
    return new Page(document, LinkedData.of(document), Statements.meta(document), address);
  }

  /** The address that the page gives itself. */
  Optional<String> canonical() {
    var link = document.selectFirst("link[rel=canonical][href]");
    var href = link == null ? "" : link.attr("href").strip();
    if (href.startsWith("http")) {
      return Optional.of(href);
    }
    return meta.getOrDefault("og:url", List.of()).stream()
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  /** The host without "www.", lower case. */
  Optional<String> host() {
    var url = archived(address != null ? address : canonical().orElse(""));
    try {
      var host = new URI(url.replace(' ', '+')).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""));
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  /** The day on which a web archive took the copy whose address this is. */
  Optional<LocalDate> archivedOn() {
    var copy = ARCHIVED.matcher(address == null ? "" : address);
    return copy.find() && copy.group(1).length() >= 8
        ? AddressDates.day(copy.group(1).substring(0, 8))
        : Optional.empty();
  }

  /** The address itself, or that of what was archived there. */
  String ownAddress() {
    return archived(canonical().orElse(address == null ? "" : address));
  }

  /** What was archived, where this is the address of a copy in a web archive. */
  private static String archived(String url) {
    return ARCHIVED.matcher(url).replaceFirst("");
  }

  /** The primary language subtag that the page claims for itself; English where it claims none. */
  String claimedLanguage() {
    var tag = languageTag().filter(claimed -> claimed.length() > 1).orElse(Language.ENGLISH.tag());
    return tag.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  Optional<String> languageTag() {
    var root = document.selectFirst("html");
    var lang = root == null ? "" : root.attr("lang").strip();
    lang = lang.isEmpty() && root != null ? root.attr("xml:lang").strip() : lang;
    return lang.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*")
        ? Optional.of(lang.replace('_', '-'))
        : Optional.empty();
  }
}
