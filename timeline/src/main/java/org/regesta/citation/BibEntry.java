package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One record of a .bib file, field by field. */
final class BibEntry {

  /** A word with a capital: styles set titles in small letters, names must keep theirs. */
  private static final Pattern CAPITAL = Pattern.compile("[^\\s]*\\p{Lu}[^\\s]*");

  private final String type;
  private final String key;
  private final UnaryOperator<String> latex;
  private final List<String> fields = new ArrayList<>();

  /**
   * @param latex writes the text of a source as LaTeX
   */
  BibEntry(String type, String key, UnaryOperator<String> latex) {
    this.type = type;
    this.key = key;
    this.latex = latex;
  }

  /** A field of text. */
  BibEntry text(String name, String value) {
    return verbatim(name, latex.apply(value));
  }

  BibEntry text(String name, Optional<String> value) {
    value.ifPresent(there -> text(name, there));
    return this;
  }

  /** A field whose value is written as it is: an address, a date, LaTeX. */
  BibEntry verbatim(String name, String value) {
    fields.add("  " + name + " = {" + value + "}");
    return this;
  }

  /** A field whose value is a name that BibTeX defines. */
  BibEntry macro(String name, String value) {
    fields.add("  " + name + " = " + value);
    return this;
  }

  BibEntry title(CitedSource source) {
    if (source.title().isEmpty()) {
      return verbatim("title", "{" + latex.apply(source.titleOrName()) + "}");
    }
    var words =
        List.of(Plain.line(source.titleOrName()).split(" ", -1)).stream()
            .map(word ->
                CAPITAL.matcher(word).matches() ? "{" + latex.apply(word) + "}" : latex.apply(word))
            .collect(Collectors.joining(" "));
    return verbatim("title", words);
  }

  BibEntry authors(List<Creator> authors) {
    if (!authors.isEmpty()) {
      verbatim("author", authors.stream().map(this::author).collect(Collectors.joining(" and ")));
    }
    return this;
  }

  /** "von Last, Jr, First"; a body in braces of its own, so that it is not parted. */
  private String author(Creator creator) {
    return switch (creator) {
      case Creator.Named(var name) -> "{" + latex.apply(name) + "}";
      case Creator.Person(var given, var particle, var place, var family, var suffix) ->
          particle.map(word -> latex.apply(word) + " ").orElse("")
              + (family.contains(" ") ? "{" + latex.apply(family) + "}" : latex.apply(family))
              + suffix.map(word -> ", " + latex.apply(word)).orElse("")
              + ", "
              + latex.apply(given);
    };
  }

  @Override
  public String toString() {
    return "@" + type + "{" + key + ",\n" + String.join(",\n", fields) + "\n}\n\n";
  }
}
