package org.regesta.inspect;

/** A line of the input that cannot be used; the message says why. */
final class BadLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String complaint;

  BadLine(String complaint) {
    super(complaint);
    this.complaint = complaint;
  }

  String complaint() {
    return complaint;
  }
}
