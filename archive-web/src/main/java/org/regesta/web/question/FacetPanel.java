package org.regesta.web.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.regesta.search.Facets;

/**
 * The fields that a reader can limit by, with their values and counts, and what is chosen already.
 *
 * @param groups fields that have a value to choose
 * @param chosen what limits now, each with the address that takes it away
 * @param without the address without any of these
 */
public record FacetPanel(List<Group> groups, List<Chip> chosen, String without) {

  /** As many values as are shown at once; the others on demand. */
  private static final int SHOWN = 8;

  public FacetPanel {
    groups = List.copyOf(groups);
    chosen = List.copyOf(chosen);
  }

  /** One field. */
  public record Group(Facet facet, List<Value> shown, List<Value> more) {}

  /**
   * One value.
   *
   * @param id for the tick, the same on every page
   */
  public record Value(String id, String value, String label, long count, boolean chosen) {}

  /**
   * One limit that is chosen.
   *
   * @param remove the address without it
   */
  public record Chip(String title, String label, long count, String remove) {}

  /**
   * Puts the panel together.
   *
   * @param told the counts, and what the page calls a value: the name of a person for its id
   * @param at the address of a question on this page
   */
  public static FacetPanel of(
      Question question, SpeakerNames.Told told, Function<Question, Address> at) {
    var names = told.names();
    var groups = new ArrayList<Group>();
    var chosen = new ArrayList<Chip>();
    for (var facet : Facet.values()) {
      var counts = counts(facet, told.facets(), question.values(facet), names);
      for (var value : question.values(facet)) {
        chosen.add(
            new Chip(
                facet.title(),
                names.apply(facet.label(value)),
                counts.getOrDefault(value, 0L),
                at.apply(question.without(facet, value)).toString()));
      }
      if (!counts.isEmpty()) {
        groups.add(group(facet, counts, question.values(facet), names));
      }
    }
    return new FacetPanel(groups, chosen, at.apply(question.unlimited()).toString());
  }

  /**
   * A speaker may be asked for by id, and is counted by name: the count stands at what was asked.
   */
  private static Map<String, Long> counts(
      Facet facet, Facets facets, List<String> chosen, UnaryOperator<String> names) {
    var counts = new LinkedHashMap<>(facet.counts(facets));
    for (var value : chosen) {
      if (!counts.containsKey(value)) {
        var named = counts.remove(names.apply(facet.label(value)));
        counts.put(value, named == null ? 0L : named);
      }
    }
    return counts;
  }

  private static Group group(
      Facet facet, Map<String, Long> counts, List<String> chosen, UnaryOperator<String> names) {
    var shown = new ArrayList<Value>();
    var more = new ArrayList<Value>();
    counts.forEach((value, count) -> {
      boolean ticked = chosen.contains(value);
      var one =
          new Value(
              facet.parameter() + "-" + Integer.toHexString(value.hashCode()),
              value,
              names.apply(facet.label(value)),
              count,
              ticked);
      (ticked || shown.size() < SHOWN ? shown : more).add(one);
    });
    return new Group(facet, List.copyOf(shown), List.copyOf(more));
  }
}
