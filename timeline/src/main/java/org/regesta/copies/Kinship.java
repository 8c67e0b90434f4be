package org.regesta.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regesta.capture.CaptureId;

/** Follows marks from capture to capture. */
final class Kinship {

  private Kinship() {}

  /** The least mark that can be reached from each capture. */
  static Map<CaptureId, String> names(Map<CaptureId, Set<String>> marks) {
    var bearers = new HashMap<String, List<CaptureId>>();
    marks.forEach((capture, all) ->
        all.forEach(mark -> bearers.computeIfAbsent(mark, _ -> new ArrayList<>()).add(capture)));
    var names = new LinkedHashMap<CaptureId, String>();
    for (var capture : marks.keySet()) {
      if (!names.containsKey(capture)) {
        var kin = reached(capture, marks, bearers);
        var name =
            kin.stream()
                .flatMap(one -> marks.getOrDefault(one, Set.of()).stream())
                .min(String::compareTo)
                .orElseThrow();
        kin.forEach(one -> names.put(one, name));
      }
    }
    return names;
  }

  private static Set<CaptureId> reached(
      CaptureId from, Map<CaptureId, Set<String>> marks, Map<String, List<CaptureId>> bearers) {
    var reached = new LinkedHashSet<>(List.of(from));
    var waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      for (var mark : marks.getOrDefault(waiting.remove(), Set.of())) {
        for (var other : bearers.getOrDefault(mark, List.of())) {
          if (reached.add(other)) {
            waiting.add(other);
          }
        }
      }
    }
    return reached;
  }
}
