package org.regesta.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.regesta.timeline.Entry;
import org.regesta.timeline.Evidence;
import org.regesta.timeline.WhyDate;
import org.regesta.web.DateLabel;

/**
 * One date that sources give, beside those that others give.
 *
 * @param taken whether the entry stands there
 * @param sources who gives it, in the order of publication
 */
record Dating(DateLabel date, boolean taken, List<String> sources) {

  Dating {
    sources = List.copyOf(sources);
  }

  /** Every date that a source of the entry gives, the one that the entry has first. */
  static List<Dating> of(Entry entry) {
    var given = new LinkedHashMap<String, List<String>>();
    var taken = entry.when().map(Entry.When::edtf).orElse("");
    if (!taken.isEmpty()) {
      given.put(taken, new ArrayList<>());
    }
    for (var evidence : entry.evidence()) {
      given
          .computeIfAbsent(evidence.whyDate().map(WhyDate::edtf).orElse(""), _ -> new ArrayList<>())
          .add(name(evidence));
    }
    return given.entrySet().stream()
        .map(one ->
            new Dating(
                one.getKey().isEmpty() ? DateLabel.UNDATED : DateLabel.of(one.getKey()),
                one.getKey().equals(taken),
                one.getValue().stream().distinct().toList()))
        .toList();
  }

  static String name(Evidence evidence) {
    return evidence
        .publisher()
        .or(evidence::title)
        .or(() -> Optional.of("an untitled source"))
        .map(name ->
            evidence.published().map(day -> name + ", " + DateLabel.of(day).words()).orElse(name))
        .orElseThrow();
  }
}
