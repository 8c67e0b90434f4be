package org.regesta.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.PrintedCitation.Part;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the citation processor needs help with, before and after: seasons, which it drops; dates in
 * words, which it says twice where a style sets year and day apart; and who speaks, which no style
 * has a place for.
 */
record Mending(Citation citation, Style style, Optional<String> dateInWords) {

  /**
   * Stands in a note for the locator: the processor would leave the label out. A letter that no
   * text has.
   */
  static final String PLACE = "\uE000";

  /** Stands for the permalink, so that what is printed of a source serves all citations of it. */
  private static final String ADDRESS = "http://address.invalid/";

  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[])\"(?=\\S)");
  private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{L}\\p{Po}’])\"");
  private static final Pattern HOST = Pattern.compile("[^\\s.]+(?:\\.[^\\s.]+)+");

  static Mending of(Citation citation, Style style) {
    return new Mending(
        citation,
        style,
        citation.source().published().flatMap(date -> style.inWords(CslJson.date(date), date)));
  }

  /** The fields that the processor is given. */
  ObjectNode item() {
    var item = CslJson.printed(citation.source(), CslItems.ID);
    item.put("URL", ADDRESS);
    if (style.quotesTitles()) {
      item.put("title", quotedWithin(item.get("title").stringValue()));
    }
    dateInWords.ifPresent(words -> item.putObject("issued").put("literal", words));
    item.remove("accessed"); // the day of capture is told by what stands behind
    return item;
  }

  /** Quotation marks as they stand within others; behind a number it is a mark of inches. */
  private static String quotedWithin(String title) {
    var curled = OPENING.matcher(title).replaceAll("‘");
    return CLOSING.matcher(curled).replaceAll("’").replace('“', '‘').replace('”', '’');
  }

  /** The processor's text, with what it did not know. */
  List<Part> mended(List<Part> printed) {
    var parts = new ArrayList<Part>();
    for (var part : stripped(printed)) {
      parts.add(new Part(mended(part.words()), part.italic()));
    }
    if (style == Style.CHICAGO && isUnsigned()) {
      quoteTitle(parts);
    }
    citation
        .cited()
        .passage()
        .ifPresent(words -> {
          var lead = style.lead(words);
          if (!lead.isEmpty()) {
            lead(parts, lead);
          }
        });
    var last = parts.removeLast();
    parts.add(new Part(style.archived(last.words(), citation.source()), last.italic()));
    return List.copyOf(parts);
  }

  private boolean isUnsigned() {
    return citation.source().newspaper().isPresent() && citation.source().authors().isEmpty();
  }

  /** The title of an unsigned article, which the processor takes for that of a whole work. */
  private static void quoteTitle(List<Part> parts) {
    if (parts.size() > 3
        && parts.get(0).italic()
        && parts.get(2).italic()
        && parts.get(3).words().startsWith(".")) {
      parts.set(2, new Part("“" + parts.get(2).words() + ".”", false));
      parts.set(3, new Part(parts.get(3).words().substring(1), parts.get(3).italic()));
    }
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
    while (!parts.isEmpty() && parts.getFirst().words().isBlank()) {
      parts.removeFirst();
    }
    while (!parts.isEmpty() && parts.getLast().words().isBlank()) {
      parts.removeLast();
    }
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
    for (var name : uncapitalised()) {
      words =
          Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(words)
              .replaceAll(Matcher.quoteReplacement(name));
    }
    for (var author : citation.source().authors()) {
      words = author instanceof Creator.Person person ? suffixLast(words, person) : words;
    }
    return words
        .replace(PLACE, place())
        .replace(ADDRESS, citation.address())
        .replace(", Circa ", ", circa ")
        .replace("Retrieved http", "http")
        .replace("”.", ".”")
        .replace("”,", ",”")
        .replace("Jr..", "Jr.")
        .replace("Sr..", "Sr.")
        .replace('\u00a0', ' ');
  }

  /** What is no title and gets no capitals: the name of a file, the host of a website. */
  private List<String> uncapitalised() {
    var source = citation.source();
    var supplied = source.title().isEmpty() ? Stream.of(source.titleOrName()) : Stream.<String>of();
    return Stream.concat(supplied, source.publisher().filter(HOST.asMatchPredicate()).stream())
        .map(Plain::line)
        .toList();
  }

  private String place() {
    return citation.cited().passage().flatMap(Cited.Words::locator).map(Style::place).orElse("");
  }

  /** "King Jr., Martin" is to be "King, Martin, Jr.". */
  private static String suffixLast(String printed, Creator.Person person) {
    if (person.suffix().isEmpty()) {
      return printed;
    }
    var suffix = person.suffix().get();
    var initials =
        Arrays.stream(person.givenLast().split(" "))
            .map(word -> word.substring(0, 1) + ".")
            .collect(Collectors.joining(" "));
    var family = person.familyFirst();
    return Pattern.compile(
            "%s %s, (%s|%s)"
                .formatted(
                    Pattern.quote(family),
                    Pattern.quote(suffix),
                    Pattern.quote(person.givenLast()),
                    Pattern.quote(initials)))
        .matcher(printed)
        .replaceAll(
            match -> Matcher.quoteReplacement(family + ", " + match.group(1) + ", " + suffix));
  }
}
