package org.regesta.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.regesta.capture.BrokenJson;
import org.regesta.inspect.Printable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Works through dates, one line of JSON each, and holds one line at a time. Blank lines are passed
 * over.
 *
 * @param complaints gets a line for each that cannot be used, with its number
 */
record EdtfLines(PrintWriter complaints) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** How many lines were read, and how many could not be used. */
  record Count(long read, long refused) {}

  Count run(BufferedReader in, Writer out) throws IOException {
    long number = 0;
    long read = 0;
    long refused = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        out.write(answer(line) + "\n");
        read++;
      } catch (Unusable bad) {
        complaints.printf(
            "line %d: %s%n", number, Printable.name(String.valueOf(bad.getMessage())));
        refused++;
      }
    }
    out.flush();
    return new Count(read, refused);
  }

  private static String answer(String line) {
    var answer = EdtfAnswer.of(date(line));
    return JsonNodeFactory.instance
        .objectNode()
        .put("edtf", answer.edtf())
        .put("valid", answer.valid())
        .put("level", answer.level())
        .put("min", answer.min())
        .put("max", answer.max())
        .toString();
  }

  private static String date(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      var date = node.get("edtf");
      if (date == null || !date.isString()) {
        throw new Unusable("no text in a field 'edtf'");
      }
      return date.asString();
    } catch (JacksonException e) {
      throw new Unusable(BrokenJson.inWords(e));
    }
  }

  /** A line that cannot be used; the message says why. */
  private static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
      super(reason);
    }
  }
}
