package org.regesta.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The reader asked for something that is not in the archive. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotHere extends RuntimeException implements Told {

  private static final long serialVersionUID = 1;

  /**
   * @param what in words for the reader: "no entry 7f3k2"
   */
  public NotHere(String what) {
    super(what);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
