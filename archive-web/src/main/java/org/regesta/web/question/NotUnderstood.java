package org.regesta.web.question;

import java.io.Serial;

/** An address asks for something that cannot be read; the message is for whoever wrote it. */
public final class NotUnderstood extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * @param message what is wrong, and what can be written
   */
  public NotUnderstood(String message) {
    super(message);
  }
}
