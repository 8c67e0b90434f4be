package org.regesta.inspect;

import java.nio.file.Files;
import java.nio.file.Path;
import org.regesta.capture.Content;
import org.regesta.capture.Declared;
import org.regesta.text.Extraction;
import org.regesta.text.SourceMetadata;
import org.regesta.text.TextExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads words and metadata only: {@code --html-jsonl}, {@code --pdf-jsonl}. A file that is refused
 * gives an object with an empty text and the reason.
 *
 * @param folder that relative file names count from
 * @param mediaType what the files are said to be; their bytes decide
 */
record PageInspection(TextExtractor extractor, Path folder, String mediaType) {

  Answer of(JsonNode line) {
    var id = Fields.required(line, "id");
    var file = folder.resolve(Fields.required(line, "file"));
    return Files.isRegularFile(file)
        ? extracted(id, request(file, line))
        : Answer.refused(page(id, "", MetadataForm.NONE), "no such file: " + file);
  }

  private TextExtractor.Request request(Path file, JsonNode line) {
    return new TextExtractor.Request(
        Content.of(file),
        String.valueOf(file.getFileName()),
        mediaType,
        Fields.text(line, "url").orElse(null),
        Fields.text(line, "captured").flatMap(Moments::read).orElse(null),
        Declared.NOTHING);
  }

  private Answer extracted(String id, TextExtractor.Request request) {
    return switch (extractor.extract(request)) {
      case Extraction.Read read ->
          Answer.read(page(id, read.article().mainFlow(), read.metadata()));
      case Extraction.Refused(_, var reason) ->
          Answer.refused(page(id, "", MetadataForm.NONE), reason);
    };
  }

  private static ObjectNode page(String id, String text, SourceMetadata metadata) {
    var page = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
    MetadataForm.putPage(page, metadata);
    return page;
  }
}
