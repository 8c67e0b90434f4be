package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.citation.PrintedCitation.Part;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the citation processor needs help with, before and after: seasons, which it drops; dates in
 * words, which it says twice where a style sets year and day apart; and who speaks, which no style
 * has a place for.
 */
record Mending(Citation citation, Style style, Optional<String> dateInWords) {

  /** Fields that say how we hold a source, not what it is; styles would print them. */
  private static final Set<String> NOT_PRINTED =
      Set.of("archive", "archive_location", "archive_collection", "abstract", "note", "event-date");

  static Mending of(Citation citation, Style style) {
    return new Mending(
        citation,
        style,
        citation.source().published().flatMap(date -> style.inWords(CslJson.date(date), date)));
  }

  /** The fields that the processor is given. */
  ObjectNode item() {
    var item = CslJson.item(citation);
    item.remove(NOT_PRINTED);
    if (style.quotesTitles()) {
      item.put("title", item.get("title").stringValue().replace('“', '‘').replace('”', '’'));
    }
    dateInWords.ifPresent(words -> item.putObject("issued").put("literal", words));
    return item;
  }

  /** The processor's text, with what it did not know. */
  List<Part> mended(List<Part> printed) {
    var parts = new ArrayList<Part>();
    for (var part : stripped(printed)) {
      parts.add(new Part(mended(part.words()), part.italic()));
    }
    citation
        .cited()
        .passage()
        .ifPresent(words -> {
          var lead = style.lead(words);
          if (!lead.isEmpty()) {
            lead(parts, lead);
          }
          if (!style.isNote()) {
            words.locator().ifPresent(at -> parts.add(new Part(" " + style.place(at), false)));
          }
        });
    return List.copyOf(parts);
  }

  private static void lead(List<Part> parts, String lead) {
    if (!parts.isEmpty() && !parts.getFirst().italic()) {
      parts.set(0, new Part(lead + parts.getFirst().words(), false));
    } else {
      parts.add(0, new Part(lead, false));
    }
  }

  private static List<Part> stripped(List<Part> printed) {
    var parts = new ArrayList<>(printed);
    if (!parts.isEmpty()) {
      var first = parts.removeFirst();
      parts.addFirst(new Part(first.words().stripLeading(), first.italic()));
      var last = parts.removeLast();
      parts.addLast(new Part(last.words().stripTrailing(), last.italic()));
    }
    return parts;
  }

  private String mended(String printed) {
    var words = printed;
    if (dateInWords.isPresent()) {
      var date = dateInWords.get();
      words = words.replace(date + ", " + date, date);
    }
    if (citation.source().title().isEmpty()) {
      var supplied = Plain.line(citation.source().titleOrName());
      words =
          Pattern.compile(Pattern.quote(supplied), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(words)
              .replaceAll(Matcher.quoteReplacement(supplied));
    }
    return words
        .replace(", Circa ", ", circa ")
        .replace("Retrieved http", "http")
        .replace('\u00a0', ' ');
  }
}
