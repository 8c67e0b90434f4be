package org.regesta.web.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An address of the reading room: one for each state, its parameters in one order and what is usual
 * left out, so that it can be cited.
 */
public record Address(String path, List<Parameters.Pair> pairs) {

  public Address {
    pairs = List.copyOf(pairs);
  }

  /** A path without parameters. */
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** This address with one parameter more; a blank one is left out. */
  public Address with(String name, String value) {
    if (value.isBlank()) {
      return this;
    }
    var more = new ArrayList<>(pairs);
    more.add(new Parameters.Pair(name, value));
    return new Address(path, more);
  }

  /** Whether these are its parameters, so that nobody need be sent to it. */
  public boolean isThatOf(Parameters parameters) {
    return parameters.are(pairs);
  }

  /** Its parameters as a query, without the question mark; empty where it has none. */
  public String query() {
    return pairs.stream()
        .map(pair -> pair.name() + "=" + encoded(pair.value()))
        .collect(Collectors.joining("&"));
  }

  @Override
  public String toString() {
    return pairs.isEmpty() ? path : path + "?" + query();
  }

  /** Signs that a query may hold and that people read better as they are. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }
}
