package org.regesta.inspect;

import java.util.List;
import org.regesta.reading.Reading;
import org.regesta.text.SourceMetadata;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a file came to. */
sealed interface Inspected {

  /** The file's name. */
  String id();

  /** As one JSON object. */
  ObjectNode json();

  /** It was read. */
  record Read(String id, SourceMetadata metadata, String text, Reading reading, List<String> notes)
      implements Inspected {
    public Read {
      notes = List.copyOf(notes);
    }

    @Override
    public ObjectNode json() {
      var node = JsonNodeFactory.instance.objectNode().put("id", id);
      MetadataForm.putFile(node.putObject("metadata"), metadata);
      node.put("text", text);
      new ReadingForm(text).put(node, reading, Part.ALL);
      return node;
    }
  }

  /** It was not, and why. */
  record Refused(String id, String reason) implements Inspected {

    @Override
    public ObjectNode json() {
      var node = JsonNodeFactory.instance.objectNode().put("id", id);
      MetadataForm.putFile(node.putObject("metadata"), MetadataForm.NONE);
      node.put("text", "");
      List.of("timexes", "datings", "statements", "events").forEach(node::putArray);
      return node.put("refused", reason);
    }
  }
}
