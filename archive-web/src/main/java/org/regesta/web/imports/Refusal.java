package org.regesta.web.imports;

/** Something cannot be taken in; the message is for whoever brought it. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
