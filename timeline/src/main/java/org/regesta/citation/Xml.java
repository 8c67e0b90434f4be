package org.regesta.citation;

import java.util.Optional;

/** XML, written as it comes: elements in the order of the calls. */
final class Xml {

  private final StringBuilder written = new StringBuilder();

  /** Opens an element; attributes are names and values by turns. */
  Xml open(String name, String... attributes) {
    start(name, attributes);
    written.append(">\n");
    return this;
  }

  Xml close(String name) {
    written.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with a text; attributes are names and values by turns. */
  Xml text(String name, String text, String... attributes) {
    start(name, attributes);
    written.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    return this;
  }

  Xml text(String name, Optional<String> text, String... attributes) {
    text.ifPresent(there -> text(name, there, attributes));
    return this;
  }

  Xml empty(String name, String... attributes) {
    start(name, attributes);
    written.append("/>\n");
    return this;
  }

  private void start(String name, String... attributes) {
    written.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      written
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
  }

  static String escaped(String text) {
    return Plain.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
