package org.regesta.inspect;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.regesta.capture.BrokenJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** The fields of a line of JSON. */
final class Fields {

  /** A text may be as long as memory allows; behind a line stands the next. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .build())
          .build();

  private Fields() {}

  static JsonNode object(InputStream line) {
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

  /** Writes JSON in UTF-8; leaves the stream open. */
  static JsonGenerator generator(OutputStream out) {
    return MAPPER
        .writer()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .createGenerator(out);
  }

  /** What was generated, as a tree. */
  static JsonNode tree(TokenBuffer tokens) {
    try (var parser = tokens.asParser()) {
      return MAPPER.readTree(parser);
    }
  }

  static void write(JsonNode node, OutputStream out) {
    try (var generator = generator(out)) {
      generator.writeTree(node);
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
