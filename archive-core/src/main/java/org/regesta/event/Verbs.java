package org.regesta.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.language.Language;

/** The forms of verbs. Reads the table {@code event-verbs}. */
final class Verbs {

  /** "red", "ing": too short to be a stem with an ending. */
  private static final int SHORTEST_REGULAR = 3;

  private final Endings endings;
  private final Map<String, String> past = new HashMap<>();
  private final Map<String, String> participle = new HashMap<>();
  private final Set<String> bases = new HashSet<>();
  private final Set<String> alsoNouns = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> lasting = new HashSet<>();
  private final Set<String> notVerbs = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  Verbs(Language language, Endings endings) {
    this.endings = endings;
    for (var row : language.table("event-verbs")) {
      var words = Arrays.asList(row.get(1).split(" "));
      switch (row.get(0)) {
        case "irregular" -> addIrregular(words);
        case "regular" -> bases.addAll(words);
        case "both" -> alsoNouns.addAll(words);
        case "state" -> states.addAll(words);
        case "lasting" -> lasting.addAll(words);
        case "notverb", "ingnoun" -> notVerbs.addAll(words);
        case "opens" -> openers.addAll(words);
        default -> throw new IllegalArgumentException("event-verbs: '" + row.get(0) + "'");
      }
    }
  }

  private void addIrregular(List<String> forms) {
    bases.add(forms.get(0));
    past.put(forms.get(1), forms.get(0));
    participle.put(forms.get(2), forms.get(0));
  }

  /** Base form of a verb in the past tense, where the word can be one. */
  Optional<String> past(String form) {
    return irregular(past, form).or(() -> regular("past", form));
  }

  /** Base form of a past participle, where the word can be one. */
  Optional<String> participle(String form) {
    return irregular(participle, form)
        .or(() -> regular("past", form))
        .or(() -> regular("participle", form));
  }

  /** Base form of a present participle, where the word can be one. */
  Optional<String> gerund(String form) {
    return regular("gerund", form);
  }

  /** Base form of a verb in the third person of the present, where the word is a known one. */
  Optional<String> present(String form) {
    return endings.known("present", form, bases::contains);
  }

  boolean isBase(String form) {
    return bases.contains(form);
  }

  boolean isAlsoNoun(String base) {
    return alsoNouns.contains(base);
  }

  boolean isState(String base) {
    return states.contains(base);
  }

  /** Whether it says of a state that it goes on: "stay closed". */
  boolean isLasting(String base) {
    return lasting.contains(base);
  }

  /** Whether past and base are one form, so that the word may be a noun: "cut", "hit". */
  boolean isUnmarked(String form) {
    return form.equals(past.get(form));
  }

  /** Whether any verb may follow this word after "to". */
  boolean opens(String form) {
    return openers.contains(form)
        || past(form).or(() -> present(form)).filter(openers::contains).isPresent();
  }

  private static Optional<String> irregular(Map<String, String> forms, String form) {
    return Optional.ofNullable(forms.get(form));
  }

  private Optional<String> regular(String kind, String form) {
    return form.length() > SHORTEST_REGULAR && !notVerbs.contains(form)
        ? endings.likely(kind, form, bases::contains)
        : Optional.empty();
  }
}
