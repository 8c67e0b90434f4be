package org.regesta.web.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.search.Clock;
import org.regesta.time.Bounds;
import org.regesta.timeline.EntryKind;
import org.regesta.timeline.Selection;
import org.regesta.web.question.Facet;
import org.regesta.web.question.Question;

/**
 * The view that an entry was opened from, by the parameters of its address.
 *
 * @param address of the view, to go back to
 * @param parameters as links to other entries of the view carry them: "?kind=said"; empty for the
 *     whole archive
 * @param selection the same entries in the order of time; empty where the view is one of words or
 *     of limits that the line does not know
 */
record InView(String address, String parameters, Optional<Selection> selection) {

  private static final Set<Facet> OF_THE_LINE = Set.of(Facet.KIND, Facet.SPEAKER, Facet.COLLECTION);

  static InView of(Question question, Bounds period) {
    var path = question.words().isEmpty() ? "/timeline" : "/search";
    return new InView(
        question.at(path).toString(), question.at("").toString(), selection(question, period));
  }

  /** Whether a view was named at all. */
  boolean isNamed() {
    return !parameters.isEmpty();
  }

  private static Optional<Selection> selection(Question question, Bounds period) {
    boolean ofTheLine =
        question.words().isEmpty()
            && question.clock() == Clock.HAPPENED
            && OF_THE_LINE.containsAll(question.limits().keySet())
            && question.limits().values().stream().allMatch(values -> values.size() == 1);
    return ofTheLine
        ? Optional.of(
            new Selection(
                period,
                first(question.values(Facet.KIND)).map(InView::kind),
                first(question.values(Facet.SPEAKER)),
                first(question.values(Facet.COLLECTION))))
        : Optional.empty();
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().findFirst();
  }

  private static EntryKind kind(String word) {
    return word.equals("said") ? EntryKind.SAID : EntryKind.HAPPENED;
  }
}
