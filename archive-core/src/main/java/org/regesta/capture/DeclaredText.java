package org.regesta.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A declaration as one line of JSON, in the fields of a sidecar: a header of our own records. */
final class DeclaredText {

  static final String HEADER = "Regesta-Declared";

  private static final JsonMapper JSON = JsonMapper.shared();

  private DeclaredText() {}

  static String of(Declared declared) {
    Map<String, Object> fields = new LinkedHashMap<>();
    put(fields, "url", declared.url());
    put(fields, "title", declared.title());
    put(fields, "publisher", declared.publisher());
    put(fields, "authors", declared.authors().isEmpty() ? null : declared.authors());
    put(fields, "published", declared.published());
    put(fields, "captured", declared.captured() == null ? null : declared.captured().toString());
    put(fields, "rights", declared.rights());
    put(fields, "collection", declared.collection());
    return JSON.writeValueAsString(fields);
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  static Declared read(String json) throws BrokenSidecar {
    var declared = SidecarJson.declared("record header", json);
    return json.equals("{}") ? Declared.NOTHING : declared;
  }
}
