package org.regesta.inspect;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regesta.event.Event;
import org.regesta.reading.Reading;
import org.regesta.speech.Speaker;
import org.regesta.speech.StanceWords;
import org.regesta.speech.Statement;
import org.regesta.text.Passage;
import org.regesta.time.Bounds;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A reading as JSON. The form is a contract: keys are added, never renamed. Offsets are UTF-16, the
 * end exclusive; days are {@code yyyy-MM-dd}; what is not known is null.
 *
 * <p>{@code anchor} is what an expression was counted from: "publication", the offsets of another
 * expression as "12-25", or "none".
 */
final class ReadingForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String text;

  ReadingForm(String text) {
    this.text = text;
  }

  /** Puts what was asked for into an object. */
  void put(ObjectNode object, Reading reading, Part part) {
    if (part.wants(Part.DATES)) {
      var form = new DateForm(text);
      var dates = reading.dates();
      object.set("timexes", array(out -> dates.timexes().forEach(one -> form.write(one, out))));
      object.set("datings", array(out -> dates.datings().forEach(one -> form.write(one, out))));
    }
    if (part.wants(Part.STATEMENTS)) {
      var statements = object.putArray("statements");
      reading.statements().forEach(statement -> statements.add(statement(statement)));
    }
    if (part.wants(Part.EVENTS)) {
      var events = object.putArray("events");
      reading.events().forEach(event -> events.add(event(event)));
    }
  }

  private static JsonNode array(Consumer<JsonGenerator> members) {
    try (var tokens = TokenBuffer.forGeneration()) {
      tokens.writeStartArray();
      members.accept(tokens);
      tokens.writeEndArray();
      return Fields.tree(tokens);
    }
  }

  private ObjectNode statement(Statement statement) {
    var node = passage(statement.passage());
    var spans = node.putArray("spans");
    statement.spans().forEach(span -> spans.addArray().add(span.begin()).add(span.end()));
    node.put("kind", statement.wording().name().toLowerCase(Locale.ROOT));
    node.put("stance", StanceWords.of(statement.stance()).present());
    var speaker = statement.speaker();
    node.put("speaker", orNull(speaker.map(Speaker::name)));
    node.put("role", orNull(speaker.flatMap(Speaker::role)));
    node.put("organisation", orNull(speaker.flatMap(Speaker::organisation)));
    place(node, "speaker", speaker.flatMap(Speaker::mention).or(statement::pointing));
    node.put("cue", orNull(statement.cue().map(cue -> cue.of(text))));
    place(node, "cue", statement.cue());
    node.put("addressee", orNull(statement.addressee()));
    node.put("date", orNull(statement.saidOn().map(Statement.SaidOn::edtf)));
    return node.put("confidence", share(statement.confidence())).put("reason", statement.reason());
  }

  private ObjectNode event(Event event) {
    var node = passage(event.passage());
    node.put("trigger", event.trigger().of(text));
    node.put("triggerStart", event.trigger().begin()).put("triggerEnd", event.trigger().end());
    node.put("date", event.edtf().orElse(""));
    bounds(node, event.bounds());
    var datings = node.putArray("datings");
    event.datings().forEach(datings::add);
    node.put("status", event.status().name().toLowerCase(Locale.ROOT));
    node.put("by", orNull(event.by()));
    var participants = node.putArray("participants");
    event.participants().forEach(participants::add);
    return node.put("confidence", share(event.confidence())).put("reason", event.reason());
  }

  private ObjectNode passage(Passage passage) {
    return JSON.objectNode()
        .put("start", passage.begin())
        .put("end", passage.end())
        .put("text", passage.of(text));
  }

  private static void place(ObjectNode node, String name, Optional<Passage> passage) {
    if (passage.isPresent()) {
      node.put(name + "Start", passage.get().begin()).put(name + "End", passage.get().end());
    } else {
      node.putNull(name + "Start").putNull(name + "End");
    }
  }

  private static void bounds(ObjectNode node, Bounds bounds) {
    node.put("earliest", day(bounds.earliest())).put("latest", day(bounds.latest()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }

  /** Two digits are more than the rules can tell apart. */
  private static double share(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
