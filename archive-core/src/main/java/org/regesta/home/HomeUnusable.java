package org.regesta.home;

/**
 * A home, or the database it needs, cannot be used. The message is for a person: what happened, to
 * which home or database, and what to do next.
 */
public final class HomeUnusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public HomeUnusable(String message) {
    super(message);
  }

  public HomeUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
