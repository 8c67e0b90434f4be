package org.regesta.search;

import java.io.Serial;

/** The words of a query cannot be read; the message is for whoever wrote them. */
final class Malformed extends Exception {

  @Serial private static final long serialVersionUID = 1;

  Malformed(String message) {
    super(message);
  }
}
