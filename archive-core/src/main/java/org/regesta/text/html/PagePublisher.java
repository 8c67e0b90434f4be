package org.regesta.text.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.text.Found;

/**
 * Under whose name the page appeared: for a known outlet by our table, so that it has one name
 * whatever its pages call it; else by what the page states, then by its title and its host.
 */
final class PagePublisher {

  private static final Pattern LAST_PART =
      Pattern.compile(".*\\s[|–—•·»\\-]\\s+([^|–—•·»]{2,40})$");

  private static final String HEAD_OR_FOOT =
      "header, header *, footer *, [role=banner], [role=banner] *, [role=contentinfo] *";

  private PagePublisher() {}

  static Optional<Found<String>> of(Page page, Statements statements) {
    var stated = stated(page, statements).filter(name -> !isAddress(name.value()));
    return page.host()
        .flatMap(Outlets::at)
        .or(() -> stated)
        .or(() -> linked(page))
        .or(() -> stated(page, statements))
        .or(() -> titleSuffix(page))
        .or(() -> page.host().map(host -> new Found<>(host, "host")));
  }

  private static boolean isAddress(String name) {
    return name.matches("(?i)(www\\.)?[a-z0-9-]+(\\.[a-z]{2,})+");
  }

  private static Optional<Found<String>> linked(Page page) {
    var data = page.linked();
    var publisher = data.article().path("publisher");
    var node = publisher.isArray() ? publisher.path(0) : publisher;
    return LinkedData.text(data.resolved(node).path("name"))
        .map(name -> new Found<>(name, "JSON-LD publisher"));
  }

  private static Optional<Found<String>> stated(Page page, Statements statements) {
    return statements.about(Statements.About.PUBLISHER, page.meta()).stream()
        .filter(s -> s.value().length() < 60 && !s.value().contains("©"))
        .findFirst();
  }

  /**
   * The last part of the title element, where it shows in the host name, or where it stands behind
   * the headline and alone at the page's head or foot as well.
   */
  private static Optional<Found<String>> titleSuffix(Page page) {
    var part = LAST_PART.matcher(page.document().title());
    if (!part.matches()) {
      return Optional.empty();
    }
    var name = part.group(1).strip();
    var host = PageTitle.key(page.host().orElse(""));
    boolean behindHeadline = page.document().title().strip().startsWith(headline(page));
    return host.contains(PageTitle.key(name)) || (behindHeadline && standsAlone(page, name))
        ? Optional.of(new Found<>(name, "title element"))
        : Optional.empty();
  }

  /** The only h1; where there is none, what no title begins with. */
  private static String headline(Page page) {
    var headings = page.document().select("h1");
    return headings.size() == 1 ? headings.getFirst().text().strip() : "\u0000";
  }

  private static boolean standsAlone(Page page, String name) {
    return page.document().select(HEAD_OR_FOOT).stream()
        .anyMatch(element -> element.text().strip().equalsIgnoreCase(name));
  }
}
