package org.regesta.inspect;

import java.util.Optional;
import org.regesta.capture.BrokenJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a line of JSON. */
final class Fields {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Fields() {}

  static JsonNode object(String line) {
    try {
      var node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new BadLine("not a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw new BadLine(BrokenJson.inWords(e));
    }
  }

  static String required(JsonNode line, String name) {
    return text(line, name).orElseThrow(() -> new BadLine("no field '" + name + "'"));
  }

  /** Empty where the field is absent or null. */
  static Optional<String> text(JsonNode line, String name) {
    var field = line.get(name);
    if (field == null || field.isNull()) {
      return Optional.empty();
    }
    if (!field.isValueNode()) {
      throw new BadLine("field '" + name + "' is no text");
    }
    return Optional.of(field.asString());
  }
}
