package org.regesta.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads EDTF strings for the scorer: {@code {"cases":[{"edtf"}]}} in, lines {@code
 * {"edtf","valid","level","min","max"}} out. Arguments: CASES.json OUT.jsonl.
 */
final class ReadEdtf {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReadEdtf() {}

  public static void main(String[] arguments) throws IOException {
    var lines = new ArrayList<String>();
    var cases = JSON.readTree(Files.readString(Path.of(arguments[0]))).path("cases");
    for (var one : cases) {
      lines.add(read(one.path("edtf").asString()));
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  private static String read(String text) {
    var line = JSON.createObjectNode().put("edtf", text);
    var edtf = Edtf.parse(text);
    line.put("valid", edtf.isPresent());
    edtf.ifPresent(date -> {
      line.put("level", date.level());
      line.put("min", String.valueOf(date.bounds().earliest()));
      line.put("max", String.valueOf(date.bounds().latest()));
    });
    return line.toString();
  }
}
