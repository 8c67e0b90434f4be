package org.regesta.web.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.regesta.text.Card;
import org.regesta.text.Found;
import org.regesta.text.Harmless;
import org.regesta.web.DateLabel;
import org.regesta.web.Moments;
import org.regesta.web.question.Counted;

/**
 * A source as the list shows it.
 *
 * @param title as the source has it, or the name of its file
 * @param published undated where the source does not say
 * @param readFrom where the source says when it was published
 * @param captured when its bytes were taken, or when they came to us
 * @param kind "HTML", "PDF", "text"
 * @param refused why no words could be read
 */
record Line(
    String id,
    String title,
    Optional<String> publisher,
    DateLabel published,
    Optional<String> readFrom,
    String captured,
    String kind,
    Optional<String> refused,
    Optional<String> collection,
    String statements,
    String events) {

  static Line of(Card card, int statements, int events) {
    return new Line(
        card.id().value(),
        card.title().map(Found::value).orElseGet(() -> Harmless.line(card.name())),
        card.publisher().map(Found::value),
        card.published()
            .map(one -> DateLabel.ofDay(one.value()))
            .orElse(DateLabel.of(Optional.empty())),
        card.published().map(Found::evidence).filter(words -> !words.isEmpty()),
        card.captured() == null
            ? "received " + Moments.of(card.received())
            : "captured " + Moments.of(card.captured()),
        card.mediaType().map(Line::kind).orElse("not read yet"),
        card.refused(),
        card.collection(),
        Counted.of(statements, "statement", "statements"),
        Counted.of(events, "event", "events"));
  }

  private static String kind(String mediaType) {
    var type = mediaType.toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return "HTML";
    }
    if (type.contains("pdf")) {
      return "PDF";
    }
    return type.startsWith("text/plain") ? "text" : mediaType;
  }

  /** Whether there are words that statements and events could be read from. */
  public boolean wasRead() {
    return refused.isEmpty() && !kind.equals("not read yet");
  }
}
