package org.regesta.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a description of one file from JSON: one object, fields as {@link Sidecars} lists them. */
final class SidecarJson {

  private static final long LONGEST = 1 << 20;
  private static final Set<String> TEXTS =
      Set.of("url", "title", "publisher", "published", "captured", "rights", "collection");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SidecarJson() {}

  static Sidecar read(Path file) {
    var where = "sidecar " + Sidecars.name(file);
    try {
      return new Sidecar.Said(declared(where, text(where, file)));
    } catch (BrokenSidecar e) {
      return new Sidecar.Broken(e.reason());
    }
  }

  static Declared declared(String where, String json) throws BrokenSidecar {
    return fields(where, parse(where, json)).declared();
  }

  private static String text(String where, Path file) throws BrokenSidecar {
    try {
      if (Files.size(file) > LONGEST) {
        throw new BrokenSidecar(where + " is longer than a description can be (1 MiB)");
      }
      return SidecarText.of(where, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new BrokenSidecar(where + " cannot be read: " + Reason.of(e));
    }
  }

  private static JsonNode parse(String where, String json) throws BrokenSidecar {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      throw new BrokenSidecar(where + " is " + BrokenJson.inWords(e));
    }
  }

  private static SidecarFields fields(String where, JsonNode root) throws BrokenSidecar {
    if (!root.isObject()) {
      throw new BrokenSidecar(where + " must be one JSON object");
    }
    Map<String, String> texts = new TreeMap<>();
    for (var field : TEXTS) {
      var text = text(where, field, root.path(field));
      if (!text.isEmpty()) {
        texts.put(field, text);
      }
    }
    return new SidecarFields(where, texts, authors(where, root.path("authors")));
  }

  private static List<String> authors(String where, JsonNode node) throws BrokenSidecar {
    if (!node.isArray()) {
      return Declared.authorsIn(text(where, "authors", node));
    }
    List<String> names = new ArrayList<>();
    for (var name : node) {
      var text = text(where, "authors", name);
      if (!text.isEmpty()) {
        names.add(text);
      }
    }
    return names;
  }

  private static String text(String where, String field, JsonNode node) throws BrokenSidecar {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (!node.isString() && !node.isNumber()) {
      throw new BrokenSidecar(where + ": " + field + " must be text");
    }
    return node.asString().strip();
  }
}
