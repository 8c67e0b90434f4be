package org.regesta.text.facsimile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/**
 * What the addresses in a page become. Prefixes, behind which the absolute address stands
 * percent-encoded.
 *
 * @param base the address of the page itself, against which its own addresses are resolved
 * @param part before what the page shows within itself: pictures, style sheets, fonts
 * @param elsewhere before what the page links to
 * @param style of the marks: the address of a style sheet of ours
 */
public record Addresses(String base, String part, String elsewhere, String style) {

  /** Where a part of the page is asked for. */
  public String ofPart(String absolute) {
    return part + URLEncoder.encode(absolute, StandardCharsets.UTF_8);
  }

  /** Where a link of the page leads. */
  public String ofLink(String absolute) {
    return elsewhere + URLEncoder.encode(absolute, StandardCharsets.UTF_8);
  }

  /**
   * An address as it is written in a page, made absolute; empty where it can be no capture's
   * source.
   */
  public static String absolute(String base, String written) {
    var probe = new Element("a").attr("href", written.strip());
    probe.setBaseUri(base);
    var absolute = probe.absUrl("href");
    return absolute.matches("(?is)(https?|file):.+") ? absolute.replace(" ", "%20") : "";
  }
}
