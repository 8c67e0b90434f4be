package org.regesta.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The reader asked in a way that cannot be understood. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public final class NotUnderstood extends RuntimeException implements Told {

  private static final long serialVersionUID = 1;

  /**
   * @param what in words for the reader: what was not understood, and what can be written
   */
  public NotUnderstood(String what) {
    super(what);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
