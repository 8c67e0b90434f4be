package org.regesta.inspect;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one input came to.
 *
 * @param refused why nothing could be read; the object then says so too
 */
record Answer(ObjectNode object, Optional<String> refused) {

  static Answer read(ObjectNode object) {
    return new Answer(object, Optional.empty());
  }

  static Answer refused(ObjectNode object, String reason) {
    return new Answer(object.put("refused", reason), Optional.of(reason));
  }
}
