package org.regesta.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.regesta.language.Language;
import org.regesta.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tags a corpus, so that a scorer can measure it: lines {@code {"id","text","dct"}} in, lines
 * {@code {"id","timexes":[{"start","end","type","value"}]}} out. Arguments: IN.jsonl OUT.jsonl.
 */
final class TagCorpus {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TagCorpus() {}

  public static void main(String[] arguments) throws IOException {
    var tagger = TemporalTagger.forLanguage(Language.ENGLISH);
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.isBlank()) {
        lines.add(tagged(tagger, JSON.readTree(line)));
      }
    }
    Files.write(Path.of(arguments[1]), lines);
  }

  private static String tagged(TemporalTagger tagger, JsonNode document) {
    var dct = document.path("dct").asString("");
    var published = dct.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(dct));
    var text = document.path("text").asString();
    var dates =
        tagger.tag(
            ArticleText.ofPlain(text),
            new TimeContext(published, Language.ENGLISH, Optional.empty()));
    var out = JSON.createObjectNode();
    out.put("id", document.path("id").asString());
    var timexes = out.putArray("timexes");
    for (var timex : dates.timexes()) {
      timexes
          .addObject()
          .put("start", timex.passage().begin())
          .put("end", timex.passage().end())
          .put("type", timex.type().name())
          .put("value", timex.value())
          .put("mod", timex.mod().orElse(""))
          .put("edtf", timex.edtf().orElse(""))
          .put("rule", timex.rule())
          .put("text", timex.passage().of(text));
    }
    var datings = out.putArray("datings");
    for (var dating : dates.datings()) {
      datings
          .addObject()
          .put("start", dating.passage().begin())
          .put("end", dating.passage().end())
          .put("text", dating.passage().of(text))
          .put("edtf", dating.edtf().orElse(""));
    }
    return out.toString();
  }
}
