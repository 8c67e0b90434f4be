package org.regesta.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one pattern of the table and its form. */
final class PatternReader {

  private final Grammar grammar;
  private final Lexicon lexicon;
  private final Map<String, Integer> labels = new LinkedHashMap<>();

  PatternReader(Grammar grammar, Lexicon lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  Grammar.Production read(String pattern, String form) {
    try {
      var elements = new ArrayList<Grammar.Element>();
      for (var word : List.of(pattern.split(" +"))) {
        elements.add(element(word));
      }
      return new Grammar.Production(
          List.copyOf(elements), labels.size(), form(form), new Grammar.Beginnings());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "pattern '" + pattern + "' with form '" + form + "': " + e.getMessage(), e);
    }
  }

  private Grammar.Element element(String word) {
    boolean optional = word.length() > 1 && word.endsWith("?");
    var rest = optional ? word.substring(0, word.length() - 1) : word;
    boolean tight = rest.length() > 1 && rest.startsWith("^");
    rest = tight ? rest.substring(1) : rest;
    int colon = rest.indexOf(':');
    int label = -1;
    if (colon > 0) {
      var name = rest.substring(0, colon);
      label = labels.computeIfAbsent(name, n -> labels.size());
      rest = rest.substring(colon + 1);
    }
    var items = new ArrayList<Grammar.Item>();
    for (var item : List.of(rest.split("\\|"))) {
      items.add(item(item));
    }
    return new Grammar.Element(List.copyOf(items), label, optional, tight);
  }

  private Grammar.Item item(String item) {
    if (item.startsWith("<") && item.endsWith(">")) {
      var name = item.substring(1, item.length() - 1);
      return new Grammar.Item(Grammar.Kind.RULE, grammar.rule(name).id);
    }
    if (Character.isUpperCase(item.charAt(0))) {
      if (!lexicon.isClass(item)) {
        throw new IllegalArgumentException("no word class " + item);
      }
      return new Grammar.Item(Grammar.Kind.CLASS, lexicon.classId(item));
    }
    return new Grammar.Item(Grammar.Kind.WORD, lexicon.entry(item).id);
  }

  /** A form as "name key=label key=constant". */
  private Form form(String text) {
    var parts = List.of(text.split(" +"));
    var slots = new LinkedHashMap<String, Integer>();
    var constants = new LinkedHashMap<String, String>();
    for (var part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("a form's part without '=': " + part);
      }
      var key = part.substring(0, equals);
      var value = part.substring(equals + 1);
      if (labels.containsKey(value)) {
        slots.put(key, labels.get(value));
      } else {
        constants.put(key, value);
      }
    }
    return new Form(Forms.named(parts.getFirst()), Map.copyOf(slots), Map.copyOf(constants));
  }
}
