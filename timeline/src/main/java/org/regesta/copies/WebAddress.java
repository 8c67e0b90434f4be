package org.regesta.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of the web, written alike where they mean the same page. */
final class WebAddress {

  private static final Pattern PARTS =
      Pattern.compile("(?is)(https?)://(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

  private static final Pattern TELLS_THE_WAY = Pattern.compile("(?i)(utm_.*|fbclid|gclid)(=.*)?");

  private WebAddress() {}

  /**
   * An address of http without what does not belong to the page: the protocol, "www.", usual ports,
   * the place on the page, how the reader came. Empty for another kind of address, and for the
   * front page of a site, which many pages give for their own.
   */
  static Optional<String> of(String address) {
    var parts = PARTS.matcher(address.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var host = parts.group(2).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    var path = parts.group(3).replaceFirst("/+$", "");
    var query = parts.group(4) == null ? "" : query(parts.group(4));
    return path.isEmpty() && query.isEmpty()
        ? Optional.empty()
        : Optional.of(host.replaceFirst(":(80|443)$", "") + path + query);
  }

  private static String query(String query) {
    var kept =
        Arrays.stream(query.split("&", -1))
            .filter(one -> !one.isEmpty() && !TELLS_THE_WAY.matcher(one).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
