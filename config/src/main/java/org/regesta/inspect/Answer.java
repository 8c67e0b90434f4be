package org.regesta.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one input came to.
 *
 * @param written one JSON object, in UTF-8
 * @param refused why nothing could be read; the object then says so too
 */
record Answer(Written written, Optional<String> refused) {

  /** What is written while it is read. */
  @FunctionalInterface
  interface Written {
    void to(OutputStream out) throws IOException;
  }

  static Answer read(Written written) {
    return new Answer(written, Optional.empty());
  }

  static Answer read(ObjectNode object) {
    return read(out -> Fields.write(object, out));
  }

  static Answer refused(ObjectNode object, String reason) {
    object.put("refused", reason);
    return new Answer(out -> Fields.write(object, out), Optional.of(reason));
  }
}
