package org.regesta.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.language.Language;
import org.regesta.speech.SpeechVerb.Form;
import org.regesta.speech.SpeechVerb.Frame;
import org.regesta.speech.Stance.Act;

/** The tables of one language that speech is found by, ready for look-up in lower case. */
final class Lexicon {

  private static final List<Form> FORMS =
      List.of(Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.GERUND);

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, ReportNoun> nouns = new HashMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, Term> endings = new LinkedHashMap<>();
  private final Countries countries;
  private final Clitics clitics;

  /** A noun for what is said, and what may follow it: "that", "of", "to". */
  record ReportNoun(String noun, List<String> followers, Act act) {}

  Lexicon(Language language) {
    language.table("speech-words").forEach(this::addWord);
    language.table("speech-verbs").forEach(this::addVerb);
    language.table("speech-roles").forEach(this::addRole);
    language.table("speech-titles").forEach(this::addTitle);
    language.table("speech-bodies").forEach(row -> add(row.get(0), WordKind.BODY, "-"));
    language
        .table("speech-given-names")
        .forEach(row -> add(lower(row.get(0)), WordKind.GIVEN_NAME, row.get(1)));
    language.table("speech-pronouns").forEach(this::addPronoun);
    language.table("speech-nouns").forEach(this::addNoun);
    clitics = new Clitics(language);
    countries = Countries.of(language);
    countries.names().forEach(name -> add(lower(name), WordKind.COUNTRY, "-"));
    countries.seats().forEach(name -> add(lower(name), WordKind.SEAT, "-"));
    countries.adjectives().forEach(name -> add(lower(name), WordKind.NATIONALITY, "-"));
    language.table("speech-endings").forEach(this::addEnding);
  }

  /** What the tables know of a spelling; of one that they do not know, what its ending tells. */
  Term term(String lower) {
    var known = terms.get(lower);
    return known == null ? byEnding(lower) : known;
  }

  private Term byEnding(String lower) {
    for (var ending : endings.entrySet()) {
      if (lower.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return Term.UNKNOWN;
  }

  private void addEnding(List<String> row) {
    var kind = WordKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    endings.put(row.get(0), Term.UNKNOWN.with(kind));
    terms.replaceAll((word, term) -> word.endsWith(row.get(0)) ? term.with(kind) : term);
  }

  Optional<ReportNoun> reportNoun(String lower) {
    return Optional.ofNullable(nouns.get(lower));
  }

  /** The singular of a role noun: "analysts" gives "analyst". */
  String singular(String lower) {
    return singulars.getOrDefault(lower, lower);
  }

  Clitics clitics() {
    return clitics;
  }

  Countries countries() {
    return countries;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\'', '\u2019');
  }

  private void addWord(List<String> row) {
    for (var kind : row.get(1).split(" ", -1)) {
      add(row.get(0), WordKind.valueOf(kind.toUpperCase(Locale.ROOT)), "-");
    }
  }

  private void addTitle(List<String> row) {
    add(row.get(0), WordKind.TITLE, row.get(1));
    add(row.get(0) + ".", WordKind.TITLE, row.get(1));
  }

  private void addRole(List<String> row) {
    add(row.get(0), WordKind.ROLE, row.get(2));
    add(row.get(1), WordKind.ROLES, "-");
    singulars.putIfAbsent(row.get(1), row.get(0));
  }

  private void addNoun(List<String> row) {
    var noun = new ReportNoun(row.get(0), List.of(row.get(2).split(" ", -1)), act(row.get(3)));
    for (var spelling : row.subList(0, 2)) {
      add(spelling, WordKind.REPORT_NOUN, "-");
      nouns.put(spelling, noun);
    }
  }

  private void addPronoun(List<String> row) {
    var kind =
        switch (row.get(3)) {
          case "subject" -> WordKind.SUBJECT_PRONOUN;
          case "object", "reflexive" -> WordKind.OBJECT_PRONOUN;
          case "indefinite" -> WordKind.INDEFINITE_PRONOUN;
          default -> WordKind.POSSESSIVE_PRONOUN;
        };
    add(row.get(0), kind, row.get(2));
    if ("reflexive".equals(row.get(3))) {
      add(row.get(0), WordKind.REFLEXIVE, row.get(2));
    }
    if ("p".equals(row.get(1))) {
      terms.computeIfPresent(
          row.get(0), (word, t) -> new Term(t.kinds(), t.verbs(), t.forms(), t.gender(), true));
    }
  }

  private void addVerb(List<String> row) {
    var fixed = row.get(5).isEmpty() ? List.<String>of() : List.of(row.get(5).split(" ", -1));
    var frames =
        Arrays.stream(row.get(6).split(" ", -1))
            .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    var verb = new SpeechVerb(row.get(0), fixed, frames, act(row.get(7)));
    for (int i = 0; i < FORMS.size(); i++) {
      addForm(row.get(i), verb, FORMS.get(i));
    }
  }

  private static Act act(String name) {
    return Act.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void addForm(String spelling, SpeechVerb verb, Form form) {
    var old = terms.getOrDefault(spelling, Term.UNKNOWN);
    var verbs = new ArrayList<>(old.verbs());
    if (!verbs.contains(verb)) {
      verbs.add(verb);
    }
    verbs.sort(Comparator.comparingInt((SpeechVerb each) -> each.fixed().size()).reversed());
    var forms = EnumSet.copyOf(old.forms());
    forms.add(form);
    terms.put(
        spelling, new Term(old.kinds(), List.copyOf(verbs), forms, old.gender(), old.plural()));
  }

  private void add(String spelling, WordKind kind, String gender) {
    var old = terms.getOrDefault(spelling, Term.UNKNOWN);
    var kinds = EnumSet.copyOf(old.kinds());
    kinds.add(kind);
    var told = Gender.of(gender);
    terms.put(
        spelling,
        new Term(
            kinds, old.verbs(), old.forms(), told == Gender.UNKNOWN ? old.gender() : told, false));
  }
}
