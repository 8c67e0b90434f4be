package org.regesta.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.language.Language;
import org.regesta.language.Token;

/** What this package knows of a language, read from its tables {@code event-*}. */
final class EventWords {

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Segment.Relation> relations = new HashMap<>();
  private final Set<String> notAdverbs = new HashSet<>();
  private final Set<String> negations = new HashSet<>();
  private final Set<String> degrees = new HashSet<>();
  private final Map<String, Set<String>> ties = new HashMap<>();
  private final Map<String, String> plans = new HashMap<>();
  private final Set<String> resolves = new HashSet<>();
  private final Set<String> foretold = new HashSet<>();
  private final Set<String> reports = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> binding = new HashSet<>();
  private final Map<Role, String> bases = new EnumMap<>(Role.class);
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> answers = new HashSet<>();
  private final Set<String> sayings = new HashSet<>();
  private final Endings endings;
  private final Verbs verbs;

  EventWords(Language language) {
    endings = new Endings(language);
    verbs = new Verbs(language, endings);
    language.table("event-words").forEach(this::addWords);
    language.table("event-dates").forEach(row -> ties.put(row.get(0), words(row.get(1))));
    language.table("event-plans").forEach(this::addPlan);
    language.table("event-nouns").forEach(row -> nouns.add(row.get(0)));
    language.table("event-answers").forEach(this::addAnswer);
    language.table("event-reports").forEach(row -> reports.add(row.get(0)));
  }

  private void addWords(List<String> row) {
    var words = words(row.get(1));
    switch (row.get(0)) {
      case "notadverb" -> notAdverbs.addAll(words);
      case "article" -> articles.addAll(words);
      case "degree" -> degrees.addAll(words);
      case "binding" -> binding.addAll(words);
      default -> {
        var role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        words.forEach(word -> roles.putIfAbsent(word, role));
        bases.putIfAbsent(role, row.get(1).split(" ", -1)[0]);
        if (role == Role.NEGATION) {
          negations.addAll(words);
        }
        if (role == Role.SUBORDINATOR) {
          var relation = Segment.Relation.valueOf(row.get(2).toUpperCase(Locale.ROOT));
          words.forEach(word -> relations.put(word, relation));
        }
        if (role == Role.FUTURE && row.size() > 2) {
          foretold.addAll(words);
        }
      }
    }
  }

  private void addPlan(List<String> row) {
    plans.put(row.get(0), row.size() > 1 ? row.get(1) : "");
    if (row.size() > 2) {
      resolves.add(row.get(0));
    }
  }

  private void addAnswer(List<String> row) {
    answers.add(row.get(0));
    if (row.size() > 1) {
      sayings.add(row.get(0));
    }
  }

  private static Set<String> words(String cell) {
    return Set.copyOf(Arrays.asList(cell.split(" ", -1)));
  }

  Verbs verbs() {
    return verbs;
  }

  /** A token as a word of its sentence. */
  Word word(Token token, int dating) {
    var form = token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    var contraction = endings.contraction(form);
    var verb = contraction.map(Endings.Contraction::verb).orElse(form);
    boolean negative = contraction.filter(Endings.Contraction::negative).isPresent();
    return new Word(token, verb, role(token, verb), negative, dating);
  }

  private Role role(Token token, String form) {
    return switch (token.kind()) {
      case MARK -> Role.MARK;
      case NUMBER -> Role.NUMBER;
      case WORD -> {
        var known = roles.get(form);
        boolean adverb = has("adverb", form) && !notAdverbs.contains(form) && !token.capitalised();
        yield known != null ? known : adverb ? Role.ADVERB : Role.PLAIN;
      }
    };
  }

  /** How the clause that a subordinator begins is set beside another. */
  Segment.Relation relation(String subordinator) {
    return relations.getOrDefault(subordinator, Segment.Relation.OTHER);
  }

  boolean denies(Word word) {
    return word.negative() || negations.contains(word.form());
  }

  boolean isDegree(String form) {
    return degrees.contains(form);
  }

  /** Whether a word ties a date in this way: a row of the table {@code event-dates}. */
  boolean ties(String way, String form) {
    return ties.getOrDefault(way, Set.of()).contains(form);
  }

  /** Whether what stands behind this verb, in this form, is still to come: "plan", "schedule". */
  boolean isPlan(String lemma, Set<Trait> traits) {
    var form = plans.get(lemma);
    return form != null
        && (form.isEmpty() || traits.contains(Trait.valueOf(form.toUpperCase(Locale.ROOT))));
  }

  /** Whether a plan is made by it as a deed of its own day: "resolved on Friday to close". */
  boolean isResolve(String lemma) {
    return resolves.contains(lemma);
  }

  /** Whether it is to speak or to answer: not to have done so is no happening. */
  boolean isAnswer(String lemma) {
    return answers.contains(lemma);
  }

  /** Whether it only gives words to somebody: "said on Friday" is a statement, no happening. */
  boolean isSaying(String lemma) {
    return sayings.contains(lemma);
  }

  /** Whether it only reports where it stands aside or before "that": "an inquiry found". */
  boolean isReport(String lemma) {
    return reports.contains(lemma) || isSaying(lemma);
  }

  /** Whether an auxiliary tells also of what was ahead once, and is past by now: "would". */
  boolean foretells(String form) {
    return foretold.contains(form);
  }

  /** Whether only a noun can follow: "the", "every". */
  boolean isArticle(String form) {
    return articles.contains(form);
  }

  /** Whether this preposition binds what follows to the noun before it, never to a verb: "of". */
  boolean isBinding(String form) {
    return binding.contains(form);
  }

  /** Whether a noun ends as plurals do. */
  boolean looksPlural(String form) {
    return has("looksplural", form) && !has("notplural", form);
  }

  private boolean has(String kind, String form) {
    return endings.likely(kind, form, base -> true).isPresent();
  }

  /** The base form of an auxiliary: the first word of its row. */
  Optional<String> base(Role auxiliary) {
    return Optional.ofNullable(bases.get(auxiliary));
  }

  /** Whether a noun, singular or plural, names a happening. */
  boolean isHappening(String form) {
    var noun = owner(form).orElse(form);
    return nouns.contains(noun) || endings.known("plural", noun, nouns::contains).isPresent();
  }

  /** What owns, where the word is a possessive: "Friday's" is "friday". */
  Optional<String> owner(String form) {
    return endings.likely("owner", form, base -> true);
  }
}
