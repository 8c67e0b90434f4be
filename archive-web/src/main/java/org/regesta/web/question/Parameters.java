package org.regesta.web.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regesta.web.NotUnderstood;

/** The parameters of an address as they came, read with the limits that no person meets. */
public final class Parameters {

  private static final int MOST_VALUES = 20;

  private final Map<String, String[]> given;

  public Parameters(Map<String, String[]> given) {
    this.given = given;
  }

  /** A name and a value, in the order of the address. */
  public record Pair(String name, String value) {}

  /** The value of a parameter without white space at its ends; empty where there is none. */
  public String text(String name, int longest) {
    var values = values(name, longest);
    if (values.size() > 1) {
      throw new NotUnderstood("The address has more than one '" + name + "'.");
    }
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** A whole number; the least where the parameter is missing. */
  public int number(String name, int least, int most) {
    var text = text(name, 12);
    if (text.isEmpty()) {
      return least;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw new NotUnderstood("'" + name + "' is a number from " + least + " to " + most + ".");
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new NotUnderstood("'" + name + "' is a number from " + least + " to " + most + ".");
    }
    return number;
  }

  /** One of some words; empty where the parameter is missing. */
  public Optional<String> word(String name, List<String> words) {
    var text = text(name, 40);
    if (!text.isEmpty() && !words.contains(text)) {
      throw new NotUnderstood("'" + name + "' is one of: " + String.join(", ", words) + ".");
    }
    return Optional.of(text).filter(word -> !word.isEmpty());
  }

  /** Every value of a parameter that is not blank, each once. */
  public List<String> values(String name, int longest) {
    var values = new ArrayList<String>();
    for (var value : given.getOrDefault(name, new String[0])) {
      var text = value.strip();
      if (text.length() > longest) {
        throw new NotUnderstood(
            "What the address gives for '%s' is longer than %d characters."
                .formatted(name, longest));
      }
      if (!text.isEmpty() && !values.contains(text)) {
        values.add(text);
      }
    }
    if (values.size() > MOST_VALUES) {
      throw new NotUnderstood(
          "The address has more than " + MOST_VALUES + " values for '" + name + "'.");
    }
    return List.copyOf(values);
  }

  /**
   * Refuses a name that nothing reads: a limit that is misspelt must not be passed over as if it
   * had been none.
   */
  public void areAmong(Collection<String> names) {
    for (var name : given.keySet()) {
      if (!names.contains(name)) {
        throw new NotUnderstood(
            "'%s' is no parameter here. There are: %s."
                .formatted(name, names.isEmpty() ? "none" : String.join(", ", names)));
      }
    }
  }

  /** Whether these are the parameters, in this order and no others. */
  boolean are(List<Pair> pairs) {
    var came = new ArrayList<Pair>();
    given.forEach((name, values) -> {
      for (var value : values) {
        came.add(new Pair(name, value));
      }
    });
    return came.equals(pairs);
  }
}
