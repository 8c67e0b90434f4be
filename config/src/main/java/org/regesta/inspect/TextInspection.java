package org.regesta.inspect;

import java.util.List;
import org.regesta.event.Event;
import org.regesta.reading.ArticleReader;
import org.regesta.reading.Reading;
import org.regesta.text.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads bare texts: {@code --jsonl}. */
record TextInspection(ArticleReader reader, Part part) {

  Answer of(JsonNode line) {
    var given = TextLine.of(line);
    return part == Part.DATES
        ? Answer.read(new DateLine(reader, given))
        : Answer.read(object(given));
  }

  private ObjectNode object(TextLine given) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("id", given.id()).put("text", given.text());
    new ReadingForm(given.text()).put(object, read(given), part);
    return object;
  }

  /** No further than what was asked for needs. */
  private Reading read(TextLine given) {
    var article = ArticleText.ofPlain(given.text());
    return switch (part) {
      case ALL, EVENTS -> reader.read(article, given.context());
      case DATES ->
          new Reading(reader.dates(article, given.context()), List.of(), List.<Event>of());
      case STATEMENTS -> {
        var dates = reader.dates(article, given.context());
        yield new Reading(
            dates, reader.statements(article, dates, given.context()), List.<Event>of());
      }
    };
  }
}
