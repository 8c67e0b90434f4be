package org.regesta.text.extractor;

/** What a reader says of a file that it cannot read, as a reason among others. */
final class Damage {

  private Damage() {}

  /** "damaged: Missing root object specification in trailer", without a full stop. */
  static String inWords(Exception unreadable) {
    var message = String.valueOf(unreadable.getMessage()).strip();
    return "damaged: " + message.replaceFirst("\\.+$", "");
  }
}
