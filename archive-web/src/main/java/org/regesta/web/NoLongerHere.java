package org.regesta.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The reader asked for something that nothing in the archive supports now, under an address that
 * may have been given once: where it was, or what is there now, is told.
 */
@ResponseStatus(HttpStatus.GONE)
public final class NoLongerHere extends RuntimeException implements Told {

  private static final long serialVersionUID = 1;

  private final String onward;

  /**
   * @param what in words for the reader: what it was, and how to go on
   */
  public NoLongerHere(String what) {
    this(what, "");
  }

  /**
   * @param what in words for the reader: what it was, or what there is
   * @param onward path of the page where to go on; empty where there is none
   */
  public NoLongerHere(String what, String onward) {
    super(what);
    this.onward = onward;
  }

  /** The path of the page where to go on; empty where there is none. */
  String onward() {
    return onward;
  }

  /** What is told where nothing can be followed by a click: the way on is written out. */
  public String written() {
    return onward.isEmpty() ? getMessage() : getMessage() + " Go on at " + onward + ".";
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
