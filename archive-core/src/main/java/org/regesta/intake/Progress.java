package org.regesta.intake;

/**
 * How far the running step of an order is.
 *
 * @param step its name for people: "receive", "read"; empty before the first
 * @param done items that are through
 * @param total items it has to do; 0 where that is not known
 */
public record Progress(String step, long done, long total) {

  /** Before the first step. */
  public static final Progress NONE = new Progress("", 0, 0);
}
