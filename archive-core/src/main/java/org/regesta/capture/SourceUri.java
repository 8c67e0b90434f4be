package org.regesta.capture;

/**
 * Where a capture came from: the URL it was fetched from, or the {@code file:} URI of the loose
 * file it came as.
 *
 * @param value an absolute URI, as given; not normalised, because identity must not depend on rules
 *     that change
 */
public record SourceUri(String value) {

  public SourceUri {
    if (!value.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.+")) {
      throw new IllegalArgumentException("not an absolute URI: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
