package org.regesta.web.source;

import java.util.Optional;

/**
 * A fact about a source, and where it stands.
 *
 * @param evidence where the source says so: "JSON-LD datePublished"
 * @param address in this archive, where there is more
 */
record Fact(String name, String value, Optional<String> evidence, Optional<String> address) {

  static Fact of(String name, String value) {
    return new Fact(name, value, Optional.empty(), Optional.empty());
  }
}
