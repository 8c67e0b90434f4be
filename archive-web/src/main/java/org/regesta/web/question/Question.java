package org.regesta.web.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.search.Clock;
import org.regesta.search.Filter;
import org.regesta.time.Bounds;
import org.regesta.timeline.Selection;

/**
 * What a reader asks for, the same on the timeline and in the search.
 *
 * @param words of the query; empty for everything
 * @param period as it was written; empty for all time
 * @param clock by which the period is meant
 * @param limits the values of which entries must have one, by field; as addresses name them
 */
public record Question(String words, String period, Clock clock, Map<Facet, List<String>> limits) {

  /** Everything. */
  public static final Question ALL = new Question("", "", Clock.HAPPENED, Map.of());

  /** The parameter of pages that has the words for which an address has dates. */
  public static final String TYPED = "typed";

  private static final Set<Facet> OF_THE_LINE = Set.of(Facet.KIND, Facet.SPEAKER, Facet.COLLECTION);
  private static final int LONGEST_QUERY = 500;
  private static final int LONGEST_PERIOD = 100;
  private static final String PUBLISHED = "published";

  public Question {
    var ordered = new EnumMap<Facet, List<String>>(Facet.class);
    limits.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        ordered.put(facet, List.copyOf(values));
      }
    });
    limits = ordered;
  }

  /** Reads an address. */
  public static Question of(Parameters parameters) {
    var limits = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      limits.put(facet, facet.read(parameters));
    }
    var time = parameters.word("time", List.of("happened", PUBLISHED)).orElse("");
    return new Question(
        parameters.text("q", LONGEST_QUERY),
        parameters.text("period", LONGEST_PERIOD),
        time.equals(PUBLISHED) ? Clock.PUBLISHED : Clock.HAPPENED,
        limits);
  }

  /** The words that an address says were typed for its period; empty where it does not say. */
  public static String typed(Parameters parameters) {
    return parameters.text(TYPED, LONGEST_PERIOD);
  }

  /** Every parameter that is read. */
  public static List<String> parameters() {
    return Stream.concat(
            Stream.of("q", "period", "time"), Arrays.stream(Facet.values()).map(Facet::parameter))
        .toList();
  }

  /** The values of a field that are asked for. */
  public List<String> values(Facet facet) {
    return limits.getOrDefault(facet, List.of());
  }

  /** Whether it limits entries by anything but words and time. */
  public boolean isLimited() {
    return !limits.isEmpty();
  }

  /** This question for another period. */
  public Question during(String wanted) {
    return new Question(words, wanted, clock, limits);
  }

  /** This question by another clock. */
  public Question by(Clock wanted) {
    return new Question(words, period, wanted, limits);
  }

  /** This question with other words. */
  public Question of(String wanted) {
    return new Question(wanted, period, clock, limits);
  }

  /** This question with other values of a field. */
  public Question with(Facet facet, List<String> wanted) {
    var others = new EnumMap<Facet, List<String>>(Facet.class);
    others.putAll(limits);
    others.put(facet, wanted);
    return new Question(words, period, clock, others);
  }

  /** This question without one value of a field. */
  public Question without(Facet facet, String value) {
    return with(facet, values(facet).stream().filter(one -> !one.equals(value)).toList());
  }

  /** This question without any limit but words and time. */
  public Question unlimited() {
    return new Question(words, period, clock, Map.of());
  }

  /** Its address on a page. */
  public Address at(String path) {
    var pairs = new ArrayList<Parameters.Pair>();
    add(pairs, "q", words);
    add(pairs, "period", period);
    add(pairs, "time", clock == Clock.PUBLISHED ? PUBLISHED : "");
    limits.forEach((facet, values) -> values.forEach(one -> add(pairs, facet.parameter(), one)));
    return new Address(path, pairs);
  }

  private static void add(List<Parameters.Pair> pairs, String name, String value) {
    if (!value.isEmpty()) {
      pairs.add(new Parameters.Pair(name, value));
    }
  }

  /**
   * The same entries as the timeline's tables know them, in the order of time; empty where words
   * are sought or the limits are more than one of those that they know.
   */
  public Optional<Selection> selection(Bounds days) {
    boolean ofTheLine =
        words.isEmpty()
            && clock == Clock.HAPPENED
            && OF_THE_LINE.containsAll(limits.keySet())
            && limits.values().stream().allMatch(values -> values.size() == 1);
    return ofTheLine
        ? Optional.of(
            new Selection(
                days,
                Vocabulary.KINDS.values(values(Facet.KIND)).stream().findFirst(),
                values(Facet.SPEAKER).stream().findFirst(),
                values(Facet.COLLECTION).stream().findFirst()))
        : Optional.empty();
  }

  /** What the index is asked for. */
  public Filter filter(Bounds days) {
    return new Filter(
        Vocabulary.KINDS.values(values(Facet.KIND)),
        Set.copyOf(values(Facet.SPEAKER)),
        Set.copyOf(values(Facet.PUBLISHER)),
        Set.copyOf(values(Facet.COLLECTION)),
        Vocabulary.WORDINGS.values(values(Facet.WORDING)),
        Vocabulary.STATUSES.values(values(Facet.STATUS)),
        Stances.values(values(Facet.STANCE)),
        Vocabulary.PRECISIONS.values(values(Facet.PRECISION)),
        days,
        clock);
  }
}
