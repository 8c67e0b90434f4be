package org.regesta.capture;

/**
 * The database and the home do not belong together. Nothing was changed; the message says what to
 * do.
 */
public final class WrongHome extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WrongHome(String message) {
    super(message);
  }
}
