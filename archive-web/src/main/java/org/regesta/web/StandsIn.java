package org.regesta.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;

/** The sources of an entry, as a list on paper cites them. */
final class StandsIn {

  /** So many are named; an entry may rest on thousands. */
  private static final int NAMED = 3;

  private StandsIn() {}

  static List<String> of(Entry entry) {
    var sources = entry.bySource();
    var named = sources.stream().limit(NAMED).map(passages -> source(passages.getFirst()));
    int more = sources.size() - NAMED;
    return Stream.concat(
            named,
            more > 0
                ? Stream.of("and " + more + (more == 1 ? " more source" : " more sources"))
                : Stream.empty())
        .toList();
  }

  private static String source(Evidence evidence) {
    var known =
        Stream.of(
                evidence.title().map(Quoted::of),
                evidence.publisher(),
                evidence.published().map(day -> DateLabel.of(day).words()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var captured = evidence.captured();
    return (known.isEmpty() ? "An untitled source" : known)
        + (captured == null ? "" : " (captured " + Moments.of(captured) + ")");
  }
}
