package org.regesta.capture;

/** Tells the caller in this package that a sidecar cannot be used; becomes Sidecar.Broken. */
final class BrokenSidecar extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenSidecar(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
